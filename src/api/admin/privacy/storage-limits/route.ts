import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../privacy-context"
import { listStorageLimits } from "../../../../storage-limits/list-storage-limits"
import type { AdminListStorageLimitsType } from "./validators"

/** Lists the storage limits, as set, each with its newest runs. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset } =
    req.validatedQuery as unknown as AdminListStorageLimitsType
  const { knex, options } = await resolvePrivacy(req.scope)
  const all = await listStorageLimits(knex, options.storage_limits)
  const storage_limits = all.slice(offset, offset + limit)

  res.json({ storage_limits, count: all.length, offset, limit })
}
