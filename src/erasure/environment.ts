import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule } from "@medusajs/framework/types"

/** What an erasure needs of the shop it runs in. */
export type ErasureEnvironment = { knex: Knex; locking: ILockingModule }
