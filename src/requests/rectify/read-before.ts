import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RequestRow } from "../types"
import { type Change, isRectifiable } from "./fields"

/** A change with the value that stands now. */
export type ChangeBefore = Change & { before: string | null }

/** Reads what stands where a request asks for something else. */
export async function readBefore(
  knex: Knex,
  { customer_id }: Pick<RequestRow, "customer_id">,
  changes: readonly Change[]
): Promise<ChangeBefore[]> {
  const profile = await knex("customer")
    .where({ id: customer_id ?? "" })
    .first()
  const addresses = await knex("customer_address").where({
    customer_id: customer_id ?? "",
  })
  const rows = new Map<string | undefined, Record<string, string | null>>([
    [undefined, profile ?? {}],
    ...addresses.map((row: { id: string }) => [row.id, row] as never),
  ])
  return changes.map((change) => ({
    ...change,
    before: isRectifiable(change)
      ? (rows.get(change.address_id)?.[change.field] ?? null)
      : null,
  }))
}
