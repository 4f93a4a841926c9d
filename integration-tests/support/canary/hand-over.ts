import {
  acceptTransfer,
  cancelTransfer,
  declineTransfer,
  markedAddress,
  offerTransfer,
  requestTransfer,
  updateOrder,
} from "../shop"
import { send } from "./after-sales"
import { buy, me, orderOf, type Action, type Life } from "./life"

const transferWords = ({ words }: Life, name: string) => ({
  description: words.plant(`${name}Description`),
})

/** Corrections of orders, and orders that change hands. */
export const handOver: readonly Action[] = [
  {
    name: "guest order moved to the own account",
    run: async (life) => {
      const order = orderOf(life, "Guest")
      await requestTransfer(life.shop, order, {
        as: me(life),
        ...transferWords(life, "Accepted"),
      })
      await acceptTransfer(life.shop, order)
    },
  },
  {
    name: "transfer declined",
    run: async (life) => {
      const order = orderOf(life, "Capitals")
      await requestTransfer(life.shop, order, {
        as: me(life),
        ...transferWords(life, "Declined"),
      })
      await declineTransfer(life.shop, order)
    },
  },
  {
    name: "transfer offered by staff and withdrawn",
    run: async (life) => {
      const order = await buy(life, "Offered")
      await offerTransfer(life.shop, order, {
        to: life.neighbour,
        ...transferWords(life, "Withdrawn"),
        internal_note: life.words.plant("WithdrawnInternalNote"),
      })
      await cancelTransfer(life.shop, order)
    },
  },
  {
    name: "order's e-mail corrected",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "Completed"), {
        email: `${life.words.plant("OtherMail")}@example.com`,
      }),
  },
  {
    name: "order's addresses corrected",
    run: async (life) => {
      const { words, shop } = life
      const corrected = (role: string) =>
        words.plantAll(markedAddress(words.mark, role))

      // before it is sent: after that its sales document is issued
      const order = await buy(life, "Corrected")
      await updateOrder(shop, order, {
        shipping_address: corrected("CorrectedShip"),
        billing_address: corrected("CorrectedBill"),
      })
      await send(life, "Corrected")
    },
  },
  {
    name: "order's metadata written by staff",
    run: (life) =>
      updateOrder(life.shop, orderOf(life, "Guest"), {
        metadata: {
          remark: life.words.plant("OrderMetadata"),
          organization_number: "999888777",
        },
      }),
  },
]
