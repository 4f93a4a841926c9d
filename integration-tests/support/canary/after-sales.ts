import {
  addCreditLine,
  aLabel,
  archiveOrder,
  beginEdit,
  cancelEdit,
  cancelOrder,
  capturePayment,
  claimOrder,
  completeOrder,
  deliverParcel,
  editOrder,
  exchangeOrder,
  fulfillOrder,
  receiveReturn,
  refundPayment,
  requestReturn,
  requestReturnAsCustomer,
  shipParcel,
  type Parcel,
} from "../shop"
import { buy, orderOf, type Action, type Life } from "./life"

/** Every note an after-sales form offers, with words of its own. */
export const notes = ({ words }: Life, name: string) => ({
  item_note: words.plant(`${name}ItemNote`),
  item_metadata: { seen: words.plant(`${name}ItemMetadata`) },
  description: words.plant(`${name}Description`),
  internal_note: words.plant(`${name}InternalNote`),
  metadata: { case: words.plant(`${name}Metadata`) },
})

const labelOf = ({ words }: Life, name: string) =>
  aLabel({
    tracking_number: words.plant(`${name}TrackingNumber`),
    tracking_url: `https://sporing.example.com/${words.plant(`${name}TrackingUrl`)}`,
    label_url: `https://sporing.example.com/${words.plant(`${name}LabelUrl`)}`,
  })

/** Packs, ships and delivers, with words on the label. */
export const send = async (life: Life, name: string): Promise<Parcel> => {
  const parcel = await fulfillOrder(life.shop, orderOf(life, name), {
    metadata: { driver: life.words.plant(`${name}ParcelMetadata`) },
  })
  await shipParcel(life.shop, parcel, { labels: [labelOf(life, name)] })
  await deliverParcel(life.shop, parcel)

  return parcel
}

/** What happens to goods after they were paid for. */
export const afterSales: readonly Action[] = [
  {
    name: "fulfilment with metadata and a label, shipment, delivery",
    run: (life) => send(life, "Guest"),
  },
  {
    name: "capture",
    run: (life) => capturePayment(life.shop, orderOf(life, "Guest")),
  },
  {
    name: "refund with a note",
    run: (life) =>
      refundPayment(life.shop, orderOf(life, "Guest"), {
        amount: 100,
        note: life.words.plant("RefundNote"),
      }),
  },
  {
    name: "return with notes, entered by staff and received",
    run: async (life) => {
      await send(life, "Personal")
      const back = await requestReturn(
        life.shop,
        orderOf(life, "Personal"),
        notes(life, "Return")
      )
      await receiveReturn(life.shop, back, {
        item_note: life.words.plant("ReceiveItemNote"),
        description: life.words.plant("ReceiveDescription"),
        internal_note: life.words.plant("ReceiveInternalNote"),
      })
    },
  },
  {
    name: "return with a note, over the storefront",
    run: (life) =>
      requestReturnAsCustomer(life.shop, orderOf(life, "Guest"), {
        item_note: life.words.plant("StoreReturnItemNote"),
        note: life.words.plant("StoreReturnNote"),
      }),
  },
  {
    name: "claim with notes",
    run: async (life) => {
      await send(life, "Shared")
      await claimOrder(life.shop, orderOf(life, "Shared"), notes(life, "Claim"))
    },
  },
  {
    name: "exchange with notes",
    run: async (life) => {
      await send(life, "MailBudget")
      await exchangeOrder(
        life.shop,
        orderOf(life, "MailBudget"),
        notes(life, "Exchange")
      )
    },
  },
  {
    name: "order edit with an internal note",
    run: (life) =>
      editOrder(life.shop, orderOf(life, "IdBudget"), {
        add: "VASE",
        ...notes(life, "Edit"),
      }),
  },
  {
    name: "order edit that was given up",
    run: async (life) => {
      const order = orderOf(life, "Capitals")
      await beginEdit(life.shop, order, notes(life, "GivenUp"))
      await cancelEdit(life.shop, order)
    },
  },
  {
    name: "order edit still open",
    run: (life) =>
      beginEdit(
        life.shop,
        orderOf(life, "GuestAgain"),
        notes(life, "OpenEdit")
      ),
  },
  {
    name: "credit line",
    run: (life) =>
      addCreditLine(life.shop, orderOf(life, "IdBudget"), {
        amount: 50,
        reference: life.words.plant("CreditReference"),
        reference_id: life.words.plant("CreditReferenceId"),
        metadata: { why: life.words.plant("CreditMetadata") },
      }),
  },
  {
    name: "order canceled",
    run: async (life) => cancelOrder(life.shop, await buy(life, "Canceled")),
  },
  {
    name: "order completed",
    run: async (life) => completeOrder(life.shop, await buy(life, "Completed")),
  },
  {
    name: "order archived",
    run: async (life) => {
      const order = await buy(life, "Archived")
      await completeOrder(life.shop, order)
      await archiveOrder(life.shop, order)
    },
  },
]
