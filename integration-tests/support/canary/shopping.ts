import {
  chooseDelivery,
  completeCart,
  createCampaign,
  createDiscountCode,
  createPersonalCode,
  fillCart,
  markedAddress,
  prepareCart,
  startPayment,
  updateCart,
} from "../shop"
import { buy, me, wordyCart, wordyFill, type Action, type Life } from "./life"

const codeWithBudget = async (
  { shop }: Life,
  code: string,
  attribute: "customer_email" | "customer_id"
) => {
  const campaign = await createCampaign(shop, attribute)
  await createDiscountCode(shop, { code, campaign_id: campaign.id })
}

/** What the person buys signed in, with every kind of discount code. */
export const shopping: readonly Action[] = [
  {
    name: "checkout with a personal code",
    run: async (life) => {
      const code = life.words.plant("PersonalCode")
      await createPersonalCode(life.shop, me(life), {
        code,
        metadata: { occasion: life.words.plant("CodeMetadata") },
      } as Parameters<typeof createPersonalCode>[2])
      await buy(life, "Personal", { promo_codes: [code] })
    },
  },
  {
    name: "checkout with a code everybody has",
    run: async (life) => {
      await createDiscountCode(life.shop, { code: "FELLES" })
      await buy(life, "Shared", { promo_codes: ["FELLES"] })
    },
  },
  {
    name: "checkout with a budget counted by mailbox",
    run: async (life) => {
      await codeWithBudget(life, "ENPERPOST", "customer_email")
      await buy(life, "MailBudget", { promo_codes: ["ENPERPOST"] })
    },
  },
  {
    name: "checkout with a budget counted by customer",
    run: async (life) => {
      await codeWithBudget(life, "ENPERKUNDE", "customer_id")
      await buy(life, "IdBudget", { promo_codes: ["ENPERKUNDE"] })
    },
  },
  {
    name: "checkout as a guest, after the account, in another letter case",
    run: (life) =>
      buy(life, "GuestAgain", {
        as: life.person,
        email: life.person.email.toLowerCase(),
      }),
  },
  {
    name: "abandoned cart, signed in",
    run: (life) => fillCart(life.shop, me(life), wordyFill(life, "OwnCart")),
  },
  {
    name: "abandoned cart, signed in, payment begun",
    run: (life) =>
      prepareCart(life.shop, me(life), wordyCart(life, "PaidCart")),
  },
  {
    name: "checkout after the address was typed again",
    run: async (life) => {
      const { shop, words } = life
      const as = me(life)
      const cart = await fillCart(shop, as, wordyFill(life, "Moved"))
      await updateCart(shop, cart, {
        as,
        shipping_address: {
          ...markedAddress(words.mark, "MovedShip"),
          city: words.plant("MovedAgainCity"),
        },
      })
      await chooseDelivery(shop, cart, { as })
      await startPayment(shop, cart, { as })
      life.orders.set("Moved", await completeCart(shop, cart, me(life)))
    },
  },
]
