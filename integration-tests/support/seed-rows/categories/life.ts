import { Modules } from "@medusajs/framework/utils"
import {
  accountLife,
  ageOrder,
  buy,
  me,
  notes,
  orderOf,
  send,
  shopping,
  wordyFill,
  type Action,
} from "../../canary"
import { plant } from "../../storage-limits/plant"
import {
  capturePayment,
  claimOrder,
  createCampaign,
  createGroup,
  createPersonalCode,
  fillCart,
  giveStoreCredit,
  markedAddress,
  updateOrder,
} from "../../shop"
import { leaveAccountHolder } from "../../recipients/account-holder"

const named = (actions: readonly Action[], ...names: string[]): Action[] =>
  names.map((name) => {
    const found = actions.find((one) => one.name === name)
    if (!found) {
      throw new Error(`Nobody does "${name}"`)
    }
    return found
  })

/** What a gateway says of a card: never the whole number. */
const cardOf = (word: (field: string) => string) => ({
  card: { brand: word("CardBrand"), last4: word("CardLast4") },
})

const buying: readonly Action[] = [
  {
    name: "checkout by card, with facts about the device",
    run: async (life) => {
      const { words } = life
      await buy(life, "Card", {
        as: life.person,
        payment_data: {
          ...cardOf(words.plant),
          client_secret: words.secret("CardSecret"),
        },
        metadata: {
          ip: words.plant("DeviceIp"),
          user_agent: words.plant("DeviceBrowser"),
        },
      })
      await updateOrder(life.shop, orderOf(life, "Card"), {
        metadata: { time_zone: words.plant("DeviceTimeZone") },
      })
    },
  },
  {
    name: "checkout with a personal code, counted by mailbox",
    run: async (life) => {
      const { shop, words } = life
      const code = words.plant("PersonalCode")
      const { id } = await createCampaign(shop, "customer_email")
      await createPersonalCode(shop, me(life), { code, campaign_id: id })
      await buy(life, "Personal", { promo_codes: [code] })
    },
  },
  {
    name: "order's e-mail corrected",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "Personal"), {
        email: `${life.words.plant("OtherMail")}@example.com`,
      }),
  },
]

/** Sent that many years ago, to an address that was corrected first. */
const longAgo = (order: string, years: number): Action => ({
  name: `order of ${years} years ago`,
  run: async (life) => {
    const { shop, words } = life
    const ref = await buy(life, order)
    await updateOrder(shop, ref, {
      shipping_address: words.plantAll(
        markedAddress(words.mark, `${order}Corrected`)
      ),
    })
    await send(life, order)
    await ageOrder(shop.db, ref, years)
  },
})

const complaining: readonly Action[] = [
  {
    name: "claim with notes and a picture, under way",
    run: async (life) => {
      const { shop, words } = life
      const order = orderOf(life, "Personal")
      await send(life, "Personal")
      await capturePayment(shop, order)
      await claimOrder(shop, order, notes(life, "Claim"))
      const [item] = await shop.db("order_claim_item").select("id")
      // no route takes pictures: shops add them by the module
      await plant(shop.db, "order_claim_item_image", {
        id: "ordclimg_seed",
        claim_item_id: item.id,
        url: `https://cdn.example.com/${words.plant("ClaimPicture")}.jpg`,
      })
    },
  },
  longAgo("FourYears", 4),
]

const keeping: readonly Action[] = [
  {
    name: "cart deleted by the shop",
    run: async (life) => {
      const cart = await fillCart(
        life.shop,
        me(life),
        wordyFill(life, "Thrown")
      )
      const carts = life.shop.container.resolve(Modules.CART)
      await carts.softDeleteCarts([cart.id])
    },
  },
  {
    name: "group of one",
    run: (life) =>
      createGroup(life.shop, { name: life.words.plant("GroupName") }, [
        me(life),
      ]),
  },
  {
    name: "store credit with a note",
    run: (life) =>
      giveStoreCredit(life.shop, me(life), {
        amount: 300,
        note: life.words.plant("CreditNote"),
      }),
  },
  {
    name: "profile at a payment provider",
    run: async (life) => {
      const { db } = life.shop
      await leaveAccountHolder(life.shop, me(life).id, "pp_system_default")
      await db("account_holder").update({
        email: life.person.email,
        data: JSON.stringify(cardOf((field) => life.words.plant(`My${field}`))),
      })
    },
  },
  {
    name: "messages by mail and by telephone",
    // no route sends them: subscribers do
    run: async (life) => {
      const { shop, words, person } = life
      const messages = [person.email, words.plant("SmsTo")].map((to) => ({
        to,
        channel: "feed",
        template: "order-shipped",
        resource_type: "order",
        resource_id: orderOf(life, "Personal").id,
        data: { hello: words.plant("MessageText") },
      }))
      await shop.container
        .resolve(Modules.NOTIFICATION)
        .createNotifications(messages)
    },
  },
  {
    name: "review, subscription and points",
    run: async (life) => {
      const { db } = life.shop
      const customer_id = me(life).id
      await db("review").insert({
        id: "review_1",
        customer_id,
        author: life.words.plant("ReviewAuthor"),
        stars: 5,
      })
      await db("subscription").insert({
        id: "subscription_1",
        customer_id,
        plan: life.words.plant("Plan"),
      })
      await db("loyalty_point").insert({
        id: "points_1",
        customer_id,
        points: 70,
      })
    },
  },
]

/**
 * One person with everything the two policies name, in an order that works:
 * a shorter life than the canary's.
 */
export const SEED_LIFE: readonly Action[] = [
  ...buying.slice(0, 1),
  ...named(
    accountLife,
    "register",
    "update the profile, metadata included",
    "agree to a history, and look around",
    "save an address",
    "ask for a new password"
  ),
  ...buying.slice(1),
  ...named(shopping, "abandoned cart, signed in"),
  ...complaining,
  ...keeping,
]
