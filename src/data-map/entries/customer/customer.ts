import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/**
 * The row and its id stay, because orders, locks and links point at it. Guests
 * have a row per mailbox too; a second account on the same mailbox may be
 * somebody else and is never reached by its address.
 */
export const customer = definePersonalData({
  table: "customer",
  module: "customer",
  label: { en: "Customer profile", nb: "Kundeprofil" },
  category: "account",
  purposes: ["customer_relation", "order"],
  source: "given",
  reach: [{ mailbox: "t.email", where: "t.has_account = false" }],
  rows: "keep",
  why: "The empty row stays under its id, so that orders kept for bookkeeping still belong together until their locks end",
  columns: {
    email: {
      category: "email",
      treatment: "replace",
      replaceWith: "unroutable_email",
      why: "Replaced by a random address that no mail can reach, so that nothing is sent to you by mistake",
    },
    first_name: {
      category: "name",
      treatment: "clear",
      why: "The profile is closed; orders that must be kept carry the buyer's name themselves",
    },
    last_name: {
      category: "name",
      treatment: "clear",
      why: "The profile is closed; orders that must be kept carry the buyer's name themselves",
    },
    company_name: {
      category: "name",
      treatment: "clear",
      why: "A one-person business can be named after its owner, and no document reads the name from here",
    },
    phone: {
      category: "phone",
      treatment: "clear",
      why: "No law asks for a phone number once the profile is closed",
    },
    has_account: {
      category: "account",
      source: "observed",
      treatment: "replace",
      replaceWith: "no_account",
      why: "The login is gone, and Medusa cannot delete an account that has none",
    },
    metadata: {
      category: "account",
      treatment: "clear",
      source: "staff",
      why: "Free fields of the shop can hold anything about you",
    },
  },
  // staff look people up by number, however it is written
  indexes: [`regexp_replace(phone, '[^0-9]', '', 'g')`],
  notPersonal: [...ROW_COLUMNS, "created_by"],
})
