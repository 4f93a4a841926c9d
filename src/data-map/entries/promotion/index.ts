import type { PersonalData } from "../../types"
import {
  promotion,
  promotionCampaign,
  promotionCampaignBudgetUsage,
} from "./promotion"
import {
  promotionPromotionRule,
  promotionRule,
  promotionRuleValue,
} from "./rules"

/** Discounts made for one person, and how often campaigns were used. */
export const promotionEntries: readonly PersonalData[] = [
  promotionRuleValue,
  promotionRule,
  promotionPromotionRule,
  promotion,
  promotionCampaign,
  promotionCampaignBudgetUsage,
]
