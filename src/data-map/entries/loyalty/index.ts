import type { PersonalData } from "../../types"
import {
  cartGiftCard,
  giftCardAccount,
  loyaltyGiftCard,
  orderGiftCard,
} from "./gift-cards"
import {
  storeCreditAccount,
  storeCreditAccountTransaction,
} from "./store-credit"

/** Gift cards and store credit of the loyalty plugin. */
export const loyaltyEntries: readonly PersonalData[] = [
  orderGiftCard,
  loyaltyGiftCard,
  cartGiftCard,
  giftCardAccount,
  storeCreditAccount,
  storeCreditAccountTransaction,
]
