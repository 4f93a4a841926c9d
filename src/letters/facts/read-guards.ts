import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { WaitingGuard } from "../../requests/types"
import { quoted } from "../../subject/sql"
import type { GuardFact } from "./types"

/** Rows with a number of their own, which nobody but staff knows. */
const OF_AN_ORDER = ["return", "order_claim", "order_exchange"]

/** Guards with the order numbers people know. */
export async function readGuards(
  knex: Knex,
  guards: unknown
): Promise<GuardFact[]> {
  const standing = Array.isArray(guards) ? (guards as WaitingGuard[]) : []
  const facts: GuardFact[] = []

  for (const { code, rows } of standing) {
    const numbers: string[] = []
    for (const row of rows) {
      const number = OF_AN_ORDER.includes(row.table)
        ? await readOrderNumber(knex, row)
        : row.display_id
      numbers.push(...(number ? [number] : []))
    }
    facts.push({ code, numbers: [...new Set(numbers)] })
  }
  return facts
}

async function readOrderNumber(
  knex: Knex,
  { table, id }: WaitingGuard["rows"][number]
): Promise<string | undefined> {
  const { rows } = await knex.raw<{ rows: { number: string }[] }>(
    `select o.display_id::text as number from ${quoted(table)} x
     join "order" o on o.id = x.order_id where x.id = ?`,
    [id]
  )
  return rows[0]?.number
}
