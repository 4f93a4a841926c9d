import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { prepareErasure } from "../../erasure/prepare-erasure"
import { prepareSubject } from "../../prepare-subject"
import type { PrivacyContext } from "../../privacy-context"
import { scopeOf } from "../../retention"
import { findLimit } from "../../storage-limits/apply-storage-limit"
import type { LimitEnvironment } from "../../storage-limits/work/limit-work"
import type { ApplyStorageLimitWorkflowInput } from "."
import { accountActions } from "./account-actions"

/**
 * Collects what a limit works with. A limit that erases people needs what an
 * erasure needs: every column declared, every index in place.
 *
 * @throws `PRIVACY_STORAGE_LIMIT_NOT_FOUND`, `PRIVACY_FOREIGN_DATABASE`; `PRIVACY_UNMAPPED_DATA` and
 * `PRIVACY_NOT_READY` where people are erased.
 */
export async function openEnvironment(
  container: MedusaContainer,
  privacy: PrivacyContext,
  { limit_id, started_by }: ApplyStorageLimitWorkflowInput
): Promise<LimitEnvironment> {
  const { each, parts } = findLimit(limit_id)
  const erases = each && parts.some(({ table }) => table === "customer")
  if (erases) {
    await prepareErasure(privacy)
  }
  const { settings, schema } = await prepareSubject(privacy)

  return {
    knex: privacy.knex,
    locking: container.resolve(Modules.LOCKING),
    files: container.resolve(Modules.FILE),
    accounts: accountActions(container, privacy, started_by),
    schema,
    reach: settings,
    timeZone: scopeOf(settings.rules).time_zone,
  }
}
