import type { Finding } from "../scan"
import { getOrder, type Ref } from "../shop"
import { orderOf, type Life } from "./life"

/** What the law may hold of one locked order. */
export interface Held {
  /** Name given by the action. */
  readonly order: string
  /** Whether a sales document exists, so that it has to name its buyer. */
  readonly issued?: boolean
  /** Whether the full address of delivery may have gone. */
  readonly addressOver?: boolean
}

const PLACE = ["postal_code", "city", "province"]
const ADDRESS = [
  ...["first_name", "last_name", "company", "address_1", "address_2"],
  ...PLACE,
]

/**
 * Cells that may still name the person, as `table.column row`: buyer and
 * delivery of issued, locked orders, and the text of goods sold.
 */
export const cellsHeld = async (
  life: Life,
  held: readonly Held[]
): Promise<Set<string>> => {
  const cells = new Set<string>()
  const add = (table: string, row: string | undefined, columns: string[]) =>
    columns.forEach((column) => cells.add(`${table}.${column} ${row}`))

  for (const { order: name, issued, addressOver } of held) {
    const order = await getOrder(life.shop, orderOf(life, name))

    order.items.forEach(({ id }) => add("order_line_item", id, ["title"]))
    order.fulfillments
      ?.flatMap((one) => (one as { items?: Ref[] }).items ?? [])
      .forEach(({ id }) => add("fulfillment_item", id, ["title"]))

    if (issued) {
      add("order_address", order.billing_address?.id, ADDRESS)
      add(
        "order_address",
        order.shipping_address?.id,
        addressOver ? PLACE : ADDRESS
      )
    }
  }

  return cells
}

/** Findings that no law explains. */
export const leaksAmong = (
  findings: readonly Finding[],
  cells: ReadonlySet<string>
): Finding[] =>
  findings.filter(
    ({ table, column, row }) => !cells.has(`${table}.${column} ${row}`)
  )
