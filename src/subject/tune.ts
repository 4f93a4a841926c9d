import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Room for the ids of some 200,000 rows. */
const JOIN_MEMORY_KB = 32 * 1024

/** Settings for working on many rows at once, until the transaction ends. */
export async function tune(trx: Knex.Transaction): Promise<void> {
  // compiling a statement takes longer than these plain joins gain from it
  await trx.raw("set local jit = off")
  // a reach set that does not fit makes Postgres write out the rows it joins
  await trx.raw(
    `select set_config('work_mem', greatest(setting::int, ?::int) || 'kB', true)
     from pg_settings where name = 'work_mem'`,
    [JOIN_MEMORY_KB]
  )
}
