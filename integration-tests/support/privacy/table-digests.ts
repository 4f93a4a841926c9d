import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { listTables } from "../scan"
import { type Refusal, refusalOf } from "./refusals"

/** One digest per table: equal ones mean that no row has changed. */
export type TableDigests = Readonly<Record<string, string>>

/** Digests every row of every table, in an order of their own. */
export const digestTables = async (db: Knex): Promise<TableDigests> => {
  const digests: Record<string, string> = {}

  for (const { label, quoted } of await listTables(db)) {
    const { rows } = await db.raw<{ rows: { digest: string }[] }>(
      `select md5(coalesce(string_agg(t::text, e'\\n' order by t::text), '')) as digest
       from ${quoted} t`
    )
    digests[label] = rows[0]?.digest ?? ""
  }
  return digests
}

/** Expects a refusal that leaves every row of every table as it was. */
export const refusedUnchanged = async (
  db: Knex,
  call: () => Promise<unknown>
): Promise<Refusal> => {
  const before = await digestTables(db)
  const refusal = await refusalOf(call())

  expect(await digestTables(db)).toEqual(before)
  return refusal
}
