import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import type { Secrets } from "../digest"
import type { PurposeSettings } from "../purposes/settings"

/** What decides whether something is sent. */
export type Enforcement = {
  knex: Knex
  logger: Logger
  secrets: Secrets
  purposes: PurposeSettings
}

/** A notification, as far as it is read here. */
export type Notification = {
  to?: string | null
  channel: string
  template?: string | null
  trigger_type?: string | null
  resource_type?: string | null
  resource_id?: string | null
  receiver_id?: string | null
  /** What the template is filled with. */
  data?: Record<string, unknown> | null
}
