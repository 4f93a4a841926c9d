import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Ids of what the attacks are about. */
export interface Targets {
  /** An order with everything: sent, paid, refunded, discounted, edited. */
  sent: string
  sentLock: string
  /** An order that is placed and no more. */
  placed: string
  placedLock: string
  /** An order whose last locked day is long past. */
  due: string
  dueLock: string
  customer: string
  salesChannel: string
}

/** Statements of one transaction, of which one, or the commit, is refused. */
export type Try = readonly string[]

export interface Attack {
  name: string
  tries: (targets: Targets, db: Knex) => readonly Try[] | Promise<Try[]>
  /** SQLSTATE; that of a locked record when left out. */
  refusedWith?: string
  /** Who tries: the app's role, or the owner of the tables. Both otherwise. */
  by?: "app" | "owner"
}
