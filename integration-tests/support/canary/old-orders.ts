import {
  capturePayment,
  markedAddress,
  refundPayment,
  requestReturn,
  updateOrder,
  claimOrder,
} from "../shop"
import { ageOrder } from "./age-order"
import { notes, send } from "./after-sales"
import { buy, type Action, type Life } from "./life"

const buyLongAgo = async (life: Life, name: string, years: number) => {
  const order = await buy(life, name)
  // once it is sent, its sales document is never corrected in place
  await updateOrder(life.shop, order, {
    shipping_address: life.words.plantAll(
      markedAddress(life.words.mark, `${name}Corrected`)
    ),
  })
  await send(life, name)
  await capturePayment(life.shop, order)
  await refundPayment(life.shop, order, {
    amount: 10,
    note: life.words.plant(`${name}RefundNote`),
  })

  return { order, age: () => ageOrder(life.shop.db, order, years) }
}

/** Orders of earlier years; Norwegian sales documents are kept for five. */
export const oldOrders: readonly Action[] = [
  {
    name: "order whose lock is over, with a return, a claim and corrections",
    run: async (life) => {
      const { shop } = life
      const { order, age } = await buyLongAgo(life, "Released", 9)
      await requestReturn(shop, order, notes(life, "ReleasedReturn"))
      await claimOrder(shop, order, notes(life, "ReleasedClaim"))
      await age()
    },
  },
  {
    name: "order whose delivery address is no longer needed",
    run: async (life) => (await buyLongAgo(life, "FourYears", 4)).age(),
  },
]
