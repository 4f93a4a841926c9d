import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"
import { PROMOTION_NAMES_SUBJECT_ONLY } from "./named-people"

/** Promotions that name several people keep their code: it is theirs as well. */
export const promotion = definePersonalData({
  table: "promotion",
  module: "promotion",
  label: { en: "Personal discount codes", nb: "Personlige rabattkoder" },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [
    {
      referencedBy: "promotion_promotion_rule",
      column: "r.promotion_id",
      where: PROMOTION_NAMES_SUBJECT_ONLY,
    },
  ],
  rows: "keep",
  why: "Discounts given are part of the books, so the promotion stays under a neutral name with its usage count",
  columns: {
    code: {
      category: "discount",
      treatment: "replace",
      replaceWith: "erased_code",
      why: "A code made for one person is often made from that person's name",
    },
    status: {
      category: "discount",
      treatment: "replace",
      replaceWith: "inactive",
      why: "A discount for somebody the shop no longer knows is switched off",
    },
    metadata: {
      category: "discount",
      treatment: "clear",
      why: "Notes on a discount made for you alone are notes on you",
    },
  },
  notPersonal: [
    ...ROW_COLUMNS,
    "campaign_id",
    "is_automatic",
    "type",
    "is_tax_inclusive",
    "limit",
    "used",
  ],
  figures: ["id", "type", "is_tax_inclusive", "limit", "used", "created_at"],
  indexes: ["campaign_id"],
})

export const promotionCampaign = definePersonalData({
  table: "promotion_campaign",
  module: "promotion",
  label: {
    en: "Campaigns made for you",
    nb: "Kampanjer laget for deg",
  },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [
    {
      referencedBy: "promotion",
      column: "r.campaign_id",
      where:
        "not exists (select 1 from promotion other where other.campaign_id = r.campaign_id and other.id <> r.id)",
    },
  ],
  rows: "keep",
  why: "The campaign carries the budget of a discount that was given, and stays without its name",
  columns: {
    name: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "A campaign around a single personal code tends to be named after the person",
    },
    description: {
      category: "discount",
      treatment: "clear",
      why: "Free text of staff about a campaign for you alone",
    },
    campaign_identifier: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "A second name for the campaign, written by staff and required to be unique",
    },
  },
  notPersonal: [...ROW_COLUMNS, "starts_at", "ends_at"],
})

export const promotionCampaignBudgetUsage = definePersonalData({
  table: "promotion_campaign_budget_usage",
  module: "promotion",
  label: {
    en: "How often you used a campaign",
    nb: "Hvor ofte du har brukt en kampanje",
  },
  category: "discount",
  purposes: ["order", "security"],
  source: "observed",
  reach: [
    { column: "t.attribute_value", in: "customer" },
    { mailbox: "t.attribute_value" },
  ],
  rows: "keep",
  why: "The count stays, since the campaign's total is made up of it",
  columns: {
    attribute_value: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "Your customer id or e-mail address, by which the limit per person was counted",
    },
  },
  notPersonal: [...ROW_COLUMNS, "used", "budget_id", "raw_used"],
  figures: ["id", "used", "raw_used", "budget_id", "created_at"],
})
