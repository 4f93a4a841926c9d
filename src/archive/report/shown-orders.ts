import type { RetainedRecord } from "../read/lock-lines"
import { SHOWN_ROWS } from "../read/shown-rows"
import type { Spool } from "../spool/spool"
import type { Contents } from "../table"
import { firstLines } from "./first-rows"

/** One line of an order, as the report shows it. */
export type OrderItem = {
  product: string | null
  variant: string | null
  quantity: number | null
  unit_price: number | null
}

/** One order as people know it. */
export type OrderOverview = {
  id: string
  display_id: number | null
  status: string
  is_draft_order: boolean
  currency_code: string
  created_at: string
  total: string | null
  items: OrderItem[] | null
  shipping_address: Record<string, unknown> | null
  billing_address: Record<string, unknown> | null
}

/** The newest orders, and what the law keeps of each, by the order's id. */
export type ShownOrders = {
  orders: ReadonlyMap<string, OrderOverview>
  retained: ReadonlyMap<string, RetainedRecord>
}

/** Reads as many as the report shows: few enough to hold in memory. */
export async function readShownOrders(
  spool: Spool,
  contents: Contents
): Promise<ShownOrders> {
  const orders = await firstLines(spool, contents.orders, SHOWN_ROWS)
  const locks = await firstLines(spool, contents.locks, SHOWN_ROWS)

  return {
    orders: new Map(
      orders
        .map((line) => JSON.parse(line) as OrderOverview)
        .map((order) => [order.id, order])
    ),
    retained: new Map(
      locks
        .map((line) => JSON.parse(line) as RetainedRecord)
        .map((record) => [record.record_id, record])
    ),
  }
}

/** What people call an order. Drafts and imports may have no number. */
export function orderNumber(displayId: number | null, id: string): string {
  return displayId === null ? id : `#${displayId}`
}
