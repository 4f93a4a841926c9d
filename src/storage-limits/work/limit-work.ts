import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  IFileModuleService,
  ILockingModule,
} from "@medusajs/framework/types"
import type { DatabaseSchema } from "../../data-map/schema"
import type { ReachSettings } from "../../subject/types"
import type { Moments } from "../runs/moments"
import type { LimitSettings, StorageLimit } from "../types"

/** What is done to people through workflows, by id. */
export type AccountActions = {
  /**
   * Tells the customer that the account will end.
   *
   * @param erasedAfter - the last day before the erasure, `YYYY-MM-DD`
   */
  warn(customerId: string, erasedAfter: string): Promise<void>
  erase(customerId: string): Promise<void>
}

/** The shop a limit is applied in. */
export type LimitEnvironment = {
  knex: Knex
  locking: ILockingModule
  files: IFileModuleService
  accounts: AccountActions
  schema: DatabaseSchema
  /** Settings of the reach, with the tables this database has. */
  reach: ReachSettings
  timeZone: string
}

/** One limit at work. */
export type LimitWork = LimitEnvironment & {
  limit: StorageLimit
  settings: LimitSettings
  moments: Moments
}
