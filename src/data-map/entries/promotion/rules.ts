import { definePersonalData } from "../../define-personal-data"
import { ROW_COLUMNS } from "../column-sets"
import { RULE_NAMES_SUBJECT_ONLY } from "./named-people"

/**
 * Values are replaced, never deleted: a rule that has lost its last value lets
 * nobody in, and a rule that shuts one person out would then end the promotion
 * for everybody else.
 */
export const promotionRuleValue = definePersonalData({
  table: "promotion_rule_value",
  module: "promotion",
  label: { en: "Discounts made for you", nb: "Rabatter laget for deg" },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [{ column: "t.value", in: "customer" }, { mailbox: "t.value" }],
  rows: "keep",
  why: "The rule stays without you, so that the discount works for everybody else it names",
  columns: {
    value: {
      category: "discount",
      treatment: "replace",
      replaceWith: "random",
      why: "Your customer id or e-mail address; a random value in its place lets nobody in, which switches off a code made for you alone",
    },
  },
  notPersonal: [...ROW_COLUMNS, "promotion_rule_id"],
})

export const promotionRule = definePersonalData({
  table: "promotion_rule",
  module: "promotion",
  label: {
    en: "Conditions of discounts made for you",
    nb: "Vilkår for rabatter laget for deg",
  },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  reach: [
    {
      referencedBy: "promotion_rule_value",
      column: "r.promotion_rule_id",
      where: RULE_NAMES_SUBJECT_ONLY,
    },
  ],
  rows: "keep",
  why: "The condition keeps the promotion whole, so that past discounts can still be explained",
  columns: {
    description: {
      category: "discount",
      treatment: "clear",
      why: "Free text of staff about a condition that names only you",
    },
  },
  notPersonal: [...ROW_COLUMNS, "attribute", "operator"],
})

export const promotionPromotionRule = definePersonalData({
  table: "promotion_promotion_rule",
  module: "promotion",
  label: {
    en: "Links from conditions to discounts",
    nb: "Koblinger fra vilkår til rabatter",
  },
  category: "discount",
  purposes: ["customer_relation"],
  source: "staff",
  key: "promotion_rule_id",
  reach: [{ column: "t.promotion_rule_id", in: "promotion_rule" }],
  rows: "keep",
  why: "Two ids that name nobody once the condition has lost its value",
  columns: {},
  notPersonal: ["promotion_id", "promotion_rule_id"],
})
