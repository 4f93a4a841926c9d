import type { HttpTypes } from "@medusajs/framework/types"
import {
  addCreditLine,
  beginEdit,
  cancelEdit,
  createDiscountCode,
  editOrder,
  getOrder,
  markAsPaid,
  type Ref,
} from "../../shop"
import { failNextReservation } from "../gateway"
import { buy, buyAndSend } from "./buy"
import { mustHold, orderOf, type OrderAction, type OrderLife } from "./types"

type Preview = HttpTypes.AdminOrderEditPreviewResponse

const edit = (
  { shop }: OrderLife,
  { id }: Ref,
  { step, body }: { step: string; body?: object }
): Promise<Preview> =>
  shop.admin.post<Preview>(`/admin/order-edits/${id}${step}`, body)

const openEdit = ({ shop }: OrderLife, { id }: Ref) =>
  shop.admin.post("/admin/order-edits", { order_id: id })

const confirm = async (life: OrderLife, order: Ref) => {
  await edit(life, order, { step: "/request" })
  return await edit(life, order, { step: "/confirm" })
}

const lineOf = async (life: OrderLife, order: Ref, sku: string) => {
  const { items } = await getOrder(life.shop, order)
  return items.find(({ variant_sku }) => variant_sku === sku)?.id ?? ""
}

/** The step of the open edit that brought in a line or a shipping method. */
const stepOf = (
  { order_preview }: Preview,
  list: "items" | "shipping_methods",
  action: string
): string =>
  order_preview[list]
    .flatMap(({ actions }) => actions ?? [])
    .find((one) => one.action === action)?.id ?? ""

const addShipping = (life: OrderLife, order: Ref) =>
  edit(life, order, {
    step: "/shipping-method",
    body: {
      shipping_option_id: life.shop.shippingOption.id,
      custom_amount: 49,
    },
  })

const versionOf = async (life: OrderLife, order: Ref) =>
  (await life.shop.db("order").where({ id: order.id }).first("version")).version

/** An order changes after it was placed. */
export const edits: readonly OrderAction[] = [
  {
    name: "edit: add a piece",
    run: async (life) => {
      const order = await buy(life, "edited")
      await editOrder(life.shop, order, { add: "FAT" })
    },
  },
  {
    name: "credit line for what the order owes",
    run: (life) =>
      addCreditLine(life.shop, orderOf(life, "edited"), { amount: 10 }),
  },
  {
    name: "mark the difference as paid",
    run: (life) => markAsPaid(life.shop, orderOf(life, "edited")),
  },
  {
    name: "edit: another quantity",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await openEdit(life, order)
      await edit(life, order, {
        step: `/items/item/${await lineOf(life, order, "KOPP")}`,
        body: { quantity: 5 },
      })
      await confirm(life, order)
    },
  },
  {
    name: "edit: another price",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await openEdit(life, order)
      await edit(life, order, {
        step: `/items/item/${await lineOf(life, order, "FAT")}`,
        body: { quantity: 1, unit_price: 1290 },
      })
      await confirm(life, order)
    },
  },
  {
    name: "edit: remove a line",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await openEdit(life, order)
      await edit(life, order, {
        step: `/items/item/${await lineOf(life, order, "FAT")}`,
        body: { quantity: 0 },
      })
      await confirm(life, order)
    },
  },
  {
    name: "credit line for what the order has too much",
    run: (life) =>
      addCreditLine(life.shop, orderOf(life, "edited"), { amount: -10 }),
  },
  {
    name: "edit whose new piece changes and goes before it is confirmed",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await openEdit(life, order)
      const added = await edit(life, order, {
        step: "/items",
        body: {
          items: [
            {
              variant_id: life.shop.products[1]?.variants?.[0]?.id,
              quantity: 1,
            },
          ],
        },
      })
      const action = stepOf(added, "items", "ITEM_ADD")
      await edit(life, order, {
        step: `/items/${action}`,
        body: { quantity: 2 },
      })
      await life.shop.admin.delete(
        `/admin/order-edits/${order.id}/items/${action}`
      )
      await cancelEdit(life.shop, order)
    },
  },
  {
    name: "edit: add shipping, and another price for it",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await openEdit(life, order)
      const added = await addShipping(life, order)
      await edit(life, order, {
        step: `/shipping-method/${stepOf(added, "shipping_methods", "SHIPPING_ADD")}`,
        body: { custom_amount: 29 },
      })
      await confirm(life, order)
    },
  },
  {
    name: "edit: add shipping, and take it away again",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await openEdit(life, order)
      const added = await addShipping(life, order)
      await life.shop.admin.delete(
        `/admin/order-edits/${order.id}/shipping-method/${stepOf(added, "shipping_methods", "SHIPPING_ADD")}`
      )
      await cancelEdit(life.shop, order)
    },
  },
  {
    name: "edit given up",
    run: async (life) => {
      const order = orderOf(life, "edited")
      await beginEdit(life.shop, order, { add: "VASE" })
      await addShipping(life, order)
      await cancelEdit(life.shop, order)
    },
  },
  {
    name: "edit whose confirmation fails goes back a version",
    run: async (life) => {
      const order = orderOf(life, "edited")
      const before = await versionOf(life, order)
      await beginEdit(life.shop, order, { add: "VASE" })
      await edit(life, order, { step: "/request" })
      const failure = failNextReservation(life.shop.container)
      const worked = await edit(life, order, { step: "/confirm" }).then(
        () => true,
        () => false
      )
      mustHold("it failed for the stock", !worked && failure.happened())
      mustHold("the version is back", (await versionOf(life, order)) === before)
    },
  },
  {
    name: "the same edit confirmed after all",
    run: (life) => edit(life, orderOf(life, "edited"), { step: "/confirm" }),
  },
  {
    name: "edit with a discount, after issue",
    run: async (life) => {
      await createDiscountCode(life.shop, { code: "TI" })
      const order = await buyAndSend(life, "discounted", {
        promo_codes: ["TI"],
      })
      await editOrder(life.shop, order, { add: "FAT" })
    },
  },
]
