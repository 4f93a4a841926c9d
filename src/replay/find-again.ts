import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hidingValues } from "../subject/run-transaction"
import type { SubjectSeed } from "../subject/types"
import type { TombstoneLine } from "./tombstone-line"

/** What a restored database still has of an erased person. */
export type FoundAgain = {
  seed: SubjectSeed
  /** Whether another receipt covers a part of it. */
  erasedElsewhere: boolean
}

/**
 * Looks for the customers and orders of a tombstone, and names the mailboxes
 * that its digests stand for. Only rows of the time before the erasure count.
 *
 * An order that is somebody else's in this database stays theirs: it may have
 * changed hands after the backup was made.
 *
 * @param addresses - of the digests that have one in this database
 */
export async function findAgain(
  knex: Knex,
  line: TombstoneLine,
  addresses: ReadonlyMap<string, string>
): Promise<FoundAgain> {
  const { customers, orders, mailboxes, erased_at } = line
  const { rows } = await hidingValues(
    knex.raw<{
      rows: { kind: "customer" | "order"; id: string; erased: boolean }[]
    }>(
      `select 'customer' as kind, c.id, ${hasTombstone("customer", "c.id")} as erased
       from customer c where c.id = any(?) and c.created_at < ?::timestamptz
       union all
       select 'order', o.id, ${hasTombstone("order", "o.id")}
       from "order" o left join customer c on c.id = o.customer_id
       where o.id = any(?) and o.created_at < ?::timestamptz and c.id is null
       order by 1, 2`,
      [customers, erased_at, orders, erased_at]
    )
  )
  const idsOf = (kind: string) =>
    rows.filter((row) => row.kind === kind && !row.erased).map(({ id }) => id)

  return {
    seed: {
      customerIds: idsOf("customer"),
      orderIds: idsOf("order"),
      emails: mailboxes.flatMap((digest) => addresses.get(digest) ?? []),
      createdBefore: erased_at,
    },
    erasedElsewhere: rows.some(({ erased }) => erased),
  }
}

function hasTombstone(kind: string, id: string): string {
  return `exists (select 1 from privacy_tombstone stone
    where stone.reference = ${id} and stone.kind = '${kind}'
      and stone.deleted_at is null)`
}
