import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { withoutTriggers } from "./without-triggers"

/** Lets an order have been placed at another time; its lock stays. */
export const dateOrder = (db: Knex, id: string, created_at: Date) =>
  withoutTriggers(db, async (trx) => {
    await trx("order").where({ id }).update({ created_at })
  })
