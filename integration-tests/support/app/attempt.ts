import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What a statement that nothing refuses comes to. */
export const DONE = "done"

/** Tries a statement and takes it back: {@link DONE}, or the SQLSTATE. */
export const attempt = (db: Knex, statement: string): Promise<string> =>
  db
    .transaction(async (trx): Promise<string> => {
      await trx.raw(statement)
      // what waits for the commit is refused here
      await trx.raw("set constraints all immediate")
      throw new Error(DONE)
    })
    .catch(({ code, message }: Error & { code?: string }) => code ?? message)
