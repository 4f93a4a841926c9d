import type { Client } from "pg"
import { waitUntil } from "../../integration-tests/support/shop"

/** Waits until every shipped order has its invoice: a subscriber writes it. */
export const awaitInvoices = (client: Client): Promise<number> =>
  waitUntil("the invoices of shipped orders", async () => {
    const { rows } = await client.query<{ shipped: number; written: number }>(
      `select
         (select count(distinct link.order_id)::int from order_fulfillment link
          join fulfillment f on f.id = link.fulfillment_id
          where f.shipped_at is not null) as shipped,
         (select count(*)::int from invoice) as written`
    )
    const { shipped = 0, written = 0 } = rows[0] ?? {}

    return written > 0 && written === shipped ? written : undefined
  })
