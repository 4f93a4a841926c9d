import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/**
 * True for groups nobody is left in. Memberships are deleted before anything is
 * updated, so during an erasure this is a group the subject was alone in; a plan
 * counts its name as kept, because the membership is still there.
 */
export const hasNoMembers = (groupId: string): string =>
  `not exists (select 1 from customer_group_customer m where m.customer_group_id = ${groupId} and m.deleted_at is null)`

export const customerGroup = definePersonalData({
  table: "customer_group",
  module: "customer",
  label: { en: "Customer groups", nb: "Kundegrupper" },
  category: "account",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [
    { referencedBy: "customer_group_customer", column: "r.customer_group_id" },
  ],
  rows: "keep",
  why: "A group belongs to the shop and its other members, and prices and discounts may depend on it",
  columns: {
    name: {
      category: "account",
      treatment: "replace",
      replaceWith: "random",
      onlyWhere: hasNoMembers("t.id"),
      why: "A group made for one person is often named after that person; names of larger groups describe a segment and stay",
    },
    metadata: {
      category: "account",
      treatment: "clear",
      onlyWhere: hasNoMembers("t.id"),
      why: "Notes on a group of one are notes on that person; notes on larger groups stay with the other members",
    },
  },
  notPersonal: [...ROW_COLUMNS, "created_by"],
})

export const customerGroupCustomer = definePersonalData({
  table: "customer_group_customer",
  module: "customer",
  label: { en: "Group memberships", nb: "Gruppemedlemskap" },
  category: "account",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "delete",
  why: "Whoever is no longer a customer belongs to no customer group",
  columns: {
    customer_id: {
      category: "account",
      treatment: "keep",
      why: "Says who the member is, and goes with the membership",
    },
    metadata: {
      category: "account",
      treatment: "clear",
      why: "Notes of the shop about this membership",
    },
  },
  notPersonal: [...ROW_COLUMNS, "customer_group_id", "created_by"],
})
