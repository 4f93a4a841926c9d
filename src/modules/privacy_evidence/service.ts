import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import {
  type ResolvedPrivacyOptions,
  resolvePrivacyOptions,
} from "../../options"
import { checkStart } from "../../start-check"
import {
  AuditCheckpoint,
  AuditEntry,
  ErasureReceipt,
  ReleaseReceipt,
  ResidualScan,
  Tombstone,
} from "./models"

type InjectedDependencies = { __pg_connection__: Knex; logger: Logger }

/**
 * Receipts, searches, tombstones and the audit log: what the plugin can prove.
 * Receipts, checkpoints and the log are append-only: updating and deleting them
 * is refused by the database. Write them with the functions of `src/audit`.
 *
 * Also the place where the plugin's options live: Medusa hands them to modules
 * and to nothing else.
 */
export class PrivacyEvidenceModuleService extends MedusaService({
  AuditCheckpoint,
  AuditEntry,
  ErasureReceipt,
  ReleaseReceipt,
  ResidualScan,
  Tombstone,
}) {
  protected readonly options_: ResolvedPrivacyOptions

  /** Medusa calls these itself. */
  readonly __hooks: { onApplicationStart: () => Promise<void> }

  constructor(
    injected: InjectedDependencies,
    options: Record<string, unknown>
  ) {
    // MedusaService reads the container off `arguments`
    super(...arguments)
    const resolved = resolvePrivacyOptions(options)
    this.options_ = resolved
    this.__hooks = {
      onApplicationStart: () =>
        checkStart({
          knex: injected.__pg_connection__,
          logger: injected.logger,
          options: resolved,
        }),
    }
  }

  /** The plugin's options, checked and completed. Contains the secret. */
  async getOptions(): Promise<ResolvedPrivacyOptions> {
    return this.options_
  }
}
