import { definePersonalData } from "../../define-personal-data"

/**
 * The customer's record at a payment provider. The provider holds the original,
 * and is told by name as a recipient.
 */
export const accountHolder = definePersonalData({
  table: "account_holder",
  module: "payment",
  label: {
    en: "Profiles at payment providers",
    nb: "Profiler hos betalingsleverandører",
  },
  category: "payment",
  purposes: ["order"],
  source: "observed",
  reach: [
    {
      referencedBy: "customer_account_holder",
      column: "r.account_holder_id",
    },
    {
      mailbox: "t.email",
      owner: `(select min(link.customer_id) from customer_account_holder link
        where link.account_holder_id = t.id)`,
    },
  ],
  rows: "delete",
  why: "It serves only to pay again without typing the card; captures and refunds work without it",
  columns: {
    external_id: {
      category: "payment",
      treatment: "replace",
      replaceWith: "random",
      why: "The provider's number for you, or your customer number here",
    },
    email: {
      category: "email",
      treatment: "clear",
      why: "A copy of your address as of your first payment",
    },
    data: {
      category: "payment",
      treatment: "clear",
      why: "The provider's profile of you, with name, phone and address",
    },
    metadata: {
      category: "payment",
      treatment: "clear",
      why: "Custom data on the profile has no use without it",
    },
  },
  notPersonal: ["id", "provider_id", "created_at", "updated_at", "deleted_at"],
})

/** From a customer to the profiles at payment providers. */
export const customerAccountHolder = definePersonalData({
  table: "customer_account_holder",
  module: "link",
  label: {
    en: "Links to profiles at payment providers",
    nb: "Koblinger til profiler hos betalingsleverandører",
  },
  category: "payment",
  purposes: ["order"],
  source: "observed",
  reach: [{ column: "t.customer_id", in: "customer" }],
  // asked whose profile one is
  indexes: ["account_holder_id"],
  rows: "delete",
  why: "It leads from you to a profile that is deleted as well",
  columns: {
    customer_id: {
      category: "account",
      treatment: "replace",
      replaceWith: "random",
      why: "Your customer number",
    },
  },
  notPersonal: [
    "id",
    "account_holder_id",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})
