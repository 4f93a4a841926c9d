import type { Client } from "pg"
import type { RetainedRecord } from "../../src/erasure/types"
import { count } from "../text/plural"

type Invoice = { order_id: string; content: string }

/** The invoices of the shop, by id; no route of Medusa's lists them. */
export async function readInvoices(
  client: Client
): Promise<Map<string, Invoice>> {
  const { rows } = await client.query<Invoice & { id: string }>(
    `select id, order_id, md5("pdfContent"::text) as content from invoice`
  )

  return new Map(rows.map(({ id, ...invoice }) => [id, invoice]))
}

/**
 * Says what an erasure left of the invoices.
 *
 * @throws Error when one of a locked order is not as it was issued, or one of
 *   an order without a lock still exists
 */
export async function compareInvoices(
  client: Client,
  before: ReadonlyMap<string, Invoice>,
  { orders, retained }: { orders: string[]; retained: RetainedRecord[] }
): Promise<string> {
  const after = await readInvoices(client)
  const locked = new Set(retained.map(({ record_id }) => record_id))
  const own = [...before].filter(([, one]) => orders.includes(one.order_id))

  for (const [id, { order_id, content }] of own) {
    const expected = locked.has(order_id) ? content : undefined
    if (after.get(id)?.content !== expected) {
      throw new Error(`Invoice "${id}" of order "${order_id}" is not right`)
    }
  }
  const stay = own.filter(([id]) => after.has(id)).length

  return `${count(stay, "invoice")} as issued, ${own.length - stay} gone`
}
