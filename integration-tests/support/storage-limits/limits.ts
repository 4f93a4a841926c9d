import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import type { StorageLimitState } from "../../../src/storage-limits/list-storage-limits"
import type { StorageLimitRun } from "../../../src/storage-limits/runs/run"
import type { StorageLimitOptions } from "../../../src/storage-limits/settings"
import type { TestShop } from "../privacy/open-test-shop"

/** Ids as the options have them. */
export type LimitId = keyof StorageLimitOptions

/** Runs a limit as an officer does, over HTTP. Dry unless told otherwise. */
export const runLimit = async (
  { admin }: Pick<TestShop, "admin">,
  id: LimitId,
  body: { dry_run?: boolean; limit?: number } = {}
): Promise<StorageLimitRun> =>
  (
    await admin.post<{ storage_limit_run: StorageLimitRun }>(
      `/admin/privacy/storage-limits/${id}/run`,
      body
    )
  ).storage_limit_run

export const applyLimit = (shop: Pick<TestShop, "admin">, id: LimitId) =>
  runLimit(shop, id, { dry_run: false })

export const listLimits = async ({
  admin,
}: Pick<TestShop, "admin">): Promise<StorageLimitState[]> =>
  (
    await admin.get<{ storage_limits: StorageLimitState[] }>(
      "/admin/privacy/storage-limits"
    )
  ).storage_limits

/**
 * Sets a limit otherwise for the rest of a test. The options are the running
 * shop's own, as it read them at boot.
 */
export const setLimit = async <Id extends LimitId>(
  { container }: Pick<TestShop, "container">,
  id: Id,
  settings: Partial<StorageLimitOptions[Id]>
): Promise<void> => {
  const evidence =
    container.resolve<PrivacyEvidenceModuleService>("privacy_evidence")
  const { storage_limits } = await evidence.getOptions()
  Object.assign(storage_limits[id], settings)
}
