import { ALL_GUARDS, eraseCustomer } from "../../privacy/desk"
import {
  acceptTransfer,
  aPerson,
  cancelTransfer,
  checkOut,
  createGiftCard,
  declineTransfer,
  deleteCustomerByStaff,
  getOrder,
  offerTransfer,
  refundPayment,
  register,
  requestTransfer,
  transferToGuest,
} from "../../shop"
import { keepLocks } from "../keep-locks"
import { buy, buyAndSend } from "./buy"
import { mustHold, orderOf, type OrderAction } from "./types"

/** Orders that change hands, and customers who leave. */
export const people: readonly OrderAction[] = [
  {
    name: "offer an order to another customer",
    run: async (life) => {
      const order = await buyAndSend(life, "handed over")
      await offerTransfer(life.shop, order, { to: life.ola })
    },
  },
  {
    name: "withdraw the offer",
    run: (life) => cancelTransfer(life.shop, orderOf(life, "handed over")),
  },
  {
    name: "ask for a transfer, and have it declined",
    run: async (life) => {
      const order = await checkOut(life.shop, aPerson())
      life.orders.set("guest's", order)
      await keepLocks(life.shop.container)
      await requestTransfer(life.shop, order, { as: life.ola })
      await declineTransfer(life.shop, order)
    },
  },
  {
    name: "ask for a transfer, and have it accepted",
    run: async (life) => {
      const order = orderOf(life, "guest's")
      await requestTransfer(life.shop, order, { as: life.ola })
      await acceptTransfer(life.shop, order)
      const { customer_id } = await getOrder(life.shop, order)
      mustHold("the order is Ola's", customer_id === life.ola.id)
    },
  },
  {
    name: "hand an order to a guest",
    run: (life) =>
      transferToGuest(life.shop, orderOf(life, "handed over"), {
        email: "nabo@example.com",
      }),
  },
  {
    // the loyalty plugin turned a credit line of an earlier edit into credit
    name: "pay with store credit",
    run: (life) => buy(life, "on credit", { store_credit: true }),
  },
  {
    name: "pay with a gift card",
    run: async (life) => {
      const { code } = await createGiftCard(life.shop, { value: 100 })
      await buy(life, "by gift card", { gift_cards: [code] })
    },
  },
  {
    name: "delete a customer in the dashboard",
    run: async (life) => {
      const gone = await register(life.shop, aPerson())
      life.orders.set("deleted customer's", await checkOut(life.shop, gone))
      await keepLocks(life.shop.container)
      await deleteCustomerByStaff(life.shop, gone)
    },
  },
  {
    name: "erase a customer, whose issued order keeps its buyer",
    run: async (life) => {
      await eraseCustomer(life.shop, life.kari.id, {
        confirm_email: life.kari.email,
        override: ALL_GUARDS,
      })
      const { billing_address, email } = await getOrder(
        life.shop,
        orderOf(life, "first")
      )
      mustHold("the e-mail address is gone", email === null)
      mustHold("the phone is gone", billing_address?.phone === null)
      mustHold("the buyer stays", billing_address?.last_name === "Hansen")
    },
  },
  {
    name: "refund after the erasure",
    run: (life) =>
      refundPayment(life.shop, orderOf(life, "first"), { amount: 25 }),
  },
]
