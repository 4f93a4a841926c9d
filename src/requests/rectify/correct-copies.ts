import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  CORRECTABLE,
  type CorrectedAddress,
  type Corrections,
} from "../../locks/corrections/fields"
import { noteCorrectionIn } from "../../locks/corrections/note-correction"
import { quoted } from "../../subject/sql"
import type { Rectification } from "./apply-changes"
import type { CopyChange } from "./fields"

/** Copies corrected: counts, and the ids of notes on sales documents. */
export type CorrectedCopies = {
  cart_addresses: number
  order_addresses: number
  correction_ids: string[]
}

/** SQL: addresses of carts that can still become an order. */
const OF_OPEN_CARTS = `select unnest(array[c.billing_address_id, c.shipping_address_id])
  from cart c where c.customer_id = ? and c.completed_at is null`

/** SQL: the order `o` has a sales document that bookkeeping law holds. */
const ISSUED = `exists (select 1 from privacy_retention_lock l
  where l.record = 'order' and l.record_id = o.id and l.issued and l.state = 'locked')`

/** SQL: addresses of orders whose sales document is still to be issued. */
const OF_OPEN_ORDERS = `select unnest(array[o.billing_address_id, o.shipping_address_id])
  from "order" o where o.customer_id = ? and o.status = 'pending' and not ${ISSUED}`

/** Corrects what copies the profile and the address book, place by place. */
export async function correctCopies(
  trx: Knex.Transaction,
  rectification: Rectification,
  changes: readonly CopyChange[]
): Promise<CorrectedCopies> {
  const { customerId } = rectification
  const places = [
    ["cart_addresses", "cart_address", OF_OPEN_CARTS],
    ["order_addresses", "order_address", OF_OPEN_ORDERS],
  ] as const
  const corrected = { cart_addresses: 0, order_addresses: 0 }

  for (const [count, table, ids] of places) {
    for (const { column, from, to, of } of changes) {
      const { rowCount } = await trx.raw<{ rowCount: number }>(
        `update ${table} a set ${quoted(column)} = ?, updated_at = now()
         where a.id in (${ids}) and ${says(column)} and ${isCopy(of)}`,
        [to, customerId, from, ...valuesOf(of)] as never
      )
      corrected[count] += rowCount
    }
  }
  const correction_ids = await noteOnDocuments(trx, rectification, changes)
  return { ...corrected, correction_ids }
}

/** What sales documents show cannot change, so a note says what should be. */
async function noteOnDocuments(
  trx: Knex.Transaction,
  { customerId, requestId, actorId }: Rectification,
  changes: readonly CopyChange[]
): Promise<string[]> {
  const notes = new Map<
    string,
    { order: string; address: CorrectedAddress; changes: Corrections }
  >()

  for (const { column, from, to, of } of changes) {
    if (!CORRECTABLE.some((one) => one === column)) {
      continue
    }
    const { rows } = await trx.raw<{
      rows: { order: string; address: CorrectedAddress }[]
    }>(
      `select o.id as "order", x.address from "order" o
       cross join lateral (values ('billing', o.billing_address_id),
         ('shipping', o.shipping_address_id)) x(address, id)
       join order_address a on a.id = x.id
       where o.customer_id = ? and ${ISSUED} and ${says(column)} and ${isCopy(of)}
       order by o.id, x.address`,
      [customerId, from, ...valuesOf(of)] as never
    )
    for (const { order, address } of rows) {
      const key = `${order}:${address}`
      const note = notes.get(key) ?? { order, address, changes: {} }
      notes.set(key, {
        ...note,
        changes: { ...note.changes, [column]: to ?? "" },
      })
    }
  }
  const ids: string[] = []
  for (const { order, address, changes: corrections } of notes.values()) {
    const id = await noteCorrectionIn(trx, {
      orderId: order,
      address,
      changes: corrections,
      reason: `Privacy request ${requestId}`,
      notedBy: actorId,
    })
    ids.push(...(id ? [id] : []))
  }
  return ids
}

const says = (column: string) =>
  `lower(btrim(a.${quoted(column)})) = lower(btrim(?))`

const isCopy = (of: CopyChange["of"]) =>
  of
    ? `a.address_1 is not distinct from ? and a.postal_code is not distinct from ?`
    : "true"

const valuesOf = (of: CopyChange["of"]) =>
  of ? [of.address_1, of.postal_code] : []
