import {
  buyGiftCard,
  createGiftCard,
  giveStoreCredit,
  sellGiftCards,
  takeStoreCredit,
  updateGiftCard,
} from "../shop"
import { buy, me, wordyCart, type Action } from "./life"

/** Store credit and gift cards. All credit is used up: a guard minds it. */
export const loyalty: readonly Action[] = [
  {
    name: "store credit with notes, spent at checkout",
    run: async (life) => {
      const { shop, words } = life
      const account = await giveStoreCredit(shop, me(life), {
        amount: 300,
        note: words.plant("CreditNote"),
        metadata: { why: words.plant("CreditAccountMetadata") },
      })
      await buy(life, "StoreCredit", { store_credit: 200 })
      await takeStoreCredit(shop, account, {
        amount: 100,
        note: words.plant("DebitNote"),
      })
    },
  },
  {
    name: "gift card bought",
    run: async (life) => {
      const { shop, words } = life
      await sellGiftCards(shop)
      const payment = words.plant("GiftCardPayment")
      const { items = [], ...cart } = wordyCart(life, "GiftCard", payment)
      const { order, giftCard } = await buyGiftCard(shop, me(life), {
        ...cart,
        items: items.map(({ metadata }) => ({ sku: "GAVEKORT", metadata })),
      })
      life.orders.set("GiftCard", order)
      await updateGiftCard(shop, giftCard, {
        note: words.plant("GiftCardNote"),
        metadata: { to: words.plant("GiftCardMetadata") },
      })
    },
  },
  {
    name: "gift card made by staff, redeemed",
    run: async (life) => {
      const { shop, words } = life
      const { code } = await createGiftCard(shop, {
        value: 100,
        code: words.secret("GiftCode"),
        note: words.plant("StaffGiftNote"),
        metadata: { for: words.plant("StaffGiftMetadata") },
      })
      await buy(life, "Redeemed", { gift_cards: [code] })
    },
  },
]
