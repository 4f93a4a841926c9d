import type { PersonalData } from "../../types"
import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"

/**
 * Medusa's own dashboard prices by region and customer group only; shops can
 * add rules on the customer. A rule is never deleted: a price without its rule
 * would be everybody's price.
 */
const priceRule = definePersonalData({
  table: "price_rule",
  module: "pricing",
  label: { en: "Prices made for you", nb: "Priser laget for deg" },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [{ column: "t.value", in: "customer" }],
  rows: "keep",
  why: "The rule stays without you: deleting it would offer your price to everybody",
  columns: {
    value: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "Your customer id; a random value in its place fits nobody",
    },
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "priority",
    "price_id",
    "attribute",
    "operator",
  ],
})

/** Values are lists; a list that names others as well is theirs, and stays. */
const priceListRule = definePersonalData({
  table: "price_list_rule",
  module: "pricing",
  label: { en: "Price lists made for you", nb: "Prislister laget for deg" },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [
    {
      column: "(t.value ->> 0)",
      in: "customer",
      where: "(t.value ->> 1) is null",
    },
  ],
  rows: "keep",
  why: "The rule stays without a value and fits nobody: deleting it would offer your prices to everybody",
  columns: {
    value: {
      category: "discount",
      treatment: "clear",
      why: "Your customer id, by which the price list found you",
    },
  },
  notPersonal: [...ROW_COLUMNS, "price_list_id", "attribute"],
})

const priceList = definePersonalData({
  table: "price_list",
  module: "pricing",
  label: {
    en: "Names of price lists made for you",
    nb: "Navn på prislister laget for deg",
  },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [{ referencedBy: "price_list_rule", column: "r.price_list_id" }],
  rows: "keep",
  why: "The prices are the shop's own figures and stay, under a name that tells nothing",
  columns: {
    title: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "A price list for one customer is usually named after the customer",
    },
    description: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "Free text of staff about your prices, which the database does not allow to be empty",
    },
    metadata: {
      category: "discount",
      treatment: "clear",
      why: "Free fields of the shop about your prices",
    },
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "status",
    "starts_at",
    "ends_at",
    "rules_count",
    "type",
  ],
})

/** Prices made for one person. */
export const pricingEntries: readonly PersonalData[] = [
  priceRule,
  priceListRule,
  priceList,
]
