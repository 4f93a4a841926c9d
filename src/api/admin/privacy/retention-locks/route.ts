import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { type LockRow, viewOf } from "../../../../locks/view/lock-view"
import { PRIVACY_RETENTION_MODULE } from "../../../../modules/privacy_retention"
import type { PrivacyRetentionModuleService } from "../../../../modules/privacy_retention/service"
import { orderBy } from "../order-by"
import type { AdminListRetentionLocksType } from "../retention-validators"

/** Lists retention locks: ids, days and laws, nothing of the records. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, order, fields, ...filters } =
    req.validatedQuery as unknown as AdminListRetentionLocksType
  const { policy, due_before, broken, ...rest } = filters
  const [locks, count] = await req.scope
    .resolve<PrivacyRetentionModuleService>(PRIVACY_RETENTION_MODULE)
    .listAndCountRetentionLocks(
      {
        ...rest,
        ...(policy && { policy_id: policy }),
        ...(due_before && { locked_through: { $lt: due_before } }),
        ...(broken !== undefined && {
          broken_at: broken ? { $ne: null } : null,
        }),
      },
      { take: limit, skip: offset, order: orderBy(order) }
    )
  const retention_locks = locks.map((lock) =>
    viewOf(lock as unknown as LockRow, fields)
  )
  res.json({ retention_locks, count, offset, limit })
}
