import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaService } from "@medusajs/framework/utils"
import { resolvePrivacyOptions } from "../../options"
import { watchLoadedAuth } from "../../storage-limits/accounts/watch-loaded-auth"
import {
  AccountActivity,
  CorrectionNote,
  LegalHold,
  MaintenanceWindow,
  RetentionLock,
  RetentionPolicyRecord,
  Run,
} from "./models"

type InjectedDependencies = { __pg_connection__: Knex }

/**
 * Locks, holds and decisions about retention: reading them. Locks are made and
 * ended by `src/locks` and `src/release`, in one transaction with what they are
 * about.
 */
export class PrivacyRetentionModuleService extends MedusaService({
  AccountActivity,
  CorrectionNote,
  LegalHold,
  MaintenanceWindow,
  RetentionLock,
  RetentionPolicyRecord,
  Run,
}) {
  /** Medusa calls these itself. */
  readonly __hooks: { onApplicationStart: () => Promise<void> }

  constructor(
    injected: InjectedDependencies,
    options: Record<string, unknown>
  ) {
    // MedusaService reads the container off `arguments`
    super(...arguments)
    const { storage_limits } = resolvePrivacyOptions(options)
    this.__hooks = {
      onApplicationStart: async () => {
        if (storage_limits.inactive_accounts.mode !== "off") {
          watchLoadedAuth(injected.__pg_connection__)
        }
      },
    }
  }
}
