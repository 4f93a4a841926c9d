import {
  cancelClaim,
  cancelExchange,
  cancelReturn,
  capturePayment,
  claimOrder,
  exchangeOrder,
  fulfillOrder,
  receiveReturn,
  refundPayment,
  requestReturn,
  requestReturnAsCustomer,
  shipParcel,
} from "../../shop"
import { buyAndSend } from "./buy"
import { caseOf, orderOf, type OrderAction } from "./types"

/** Goods that come back, and what is sent in their place. */
export const afterSales: readonly OrderAction[] = [
  {
    name: "ask for a return",
    run: async (life) => {
      const order = await buyAndSend(life, "returned")
      await capturePayment(life.shop, order)
      life.cases.set("called off", await requestReturn(life.shop, order))
    },
  },
  {
    name: "call the return off",
    run: (life) => cancelReturn(life.shop, caseOf(life, "called off")),
  },
  {
    name: "ask for a return again",
    run: async (life) =>
      life.cases.set(
        "return",
        await requestReturn(life.shop, orderOf(life, "returned"))
      ),
  },
  {
    name: "receive a return",
    run: (life) => receiveReturn(life.shop, caseOf(life, "return")),
  },
  {
    name: "refund what came back",
    run: (life) =>
      refundPayment(life.shop, orderOf(life, "returned"), { amount: 200 }),
  },
  {
    name: "return over the storefront",
    run: (life) =>
      requestReturnAsCustomer(life.shop, orderOf(life, "returned")),
  },
  {
    name: "claim that sends another piece",
    run: async (life) => {
      const order = await buyAndSend(life, "claimed")
      life.cases.set("claim", await claimOrder(life.shop, order))
    },
  },
  {
    name: "send what replaces it",
    run: async (life) =>
      shipParcel(
        life.shop,
        await fulfillOrder(life.shop, orderOf(life, "claimed"))
      ),
  },
  {
    name: "claim that pays money back",
    run: async (life) => {
      const order = await buyAndSend(life, "claimed for money")
      await capturePayment(life.shop, order)
      life.cases.set(
        "refund claim",
        await claimOrder(life.shop, order, { type: "refund" })
      )
    },
  },
  {
    name: "call a claim off",
    run: async (life) => {
      const order = await buyAndSend(life, "claimed in vain")
      const claim = await claimOrder(life.shop, order)
      await cancelClaim(life.shop, claim)
    },
  },
  {
    name: "exchange a piece",
    run: async (life) => {
      const order = await buyAndSend(life, "exchanged")
      life.cases.set(
        "exchange",
        await exchangeOrder(life.shop, order, { replacement: "FAT" })
      )
    },
  },
  {
    name: "send the new piece",
    run: async (life) =>
      shipParcel(
        life.shop,
        await fulfillOrder(life.shop, orderOf(life, "exchanged"))
      ),
  },
  {
    name: "call an exchange off",
    run: async (life) => {
      const order = await buyAndSend(life, "exchanged in vain")
      const exchange = await exchangeOrder(life.shop, order)
      await cancelExchange(life.shop, exchange)
    },
  },
]
