import { MedusaService } from "@medusajs/framework/utils"
import {
  type ResolvedPrivacyOptions,
  resolvePrivacyOptions,
} from "../../options"
import { AuditEntry, ErasureReceipt, Tombstone } from "./models"

/**
 * Receipts, tombstones and the audit log: what the plugin can prove.
 *
 * Also the place where the plugin's options live: Medusa hands them to modules
 * and to nothing else.
 */
export class PrivacyEvidenceModuleService extends MedusaService({
  AuditEntry,
  ErasureReceipt,
  Tombstone,
}) {
  protected readonly options_: ResolvedPrivacyOptions

  constructor(_: object, options: Record<string, unknown>) {
    // MedusaService reads the container off `arguments`
    super(...arguments)
    this.options_ = resolvePrivacyOptions(options)
  }

  /** The plugin's options, checked and completed. Contains the secret. */
  async getOptions(): Promise<ResolvedPrivacyOptions> {
    return this.options_
  }
}
