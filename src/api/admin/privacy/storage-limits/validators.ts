import { z } from "@medusajs/framework/zod"
import { pageOf } from "../../../fields"
import { MOST_PER_RUN } from "../../../../storage-limits/settings"

export type AdminListStorageLimitsType = z.output<typeof AdminListStorageLimits>
export const AdminListStorageLimits = z.strictObject(pageOf(100))

export type AdminRunStorageLimitType = z.output<typeof AdminRunStorageLimit>
export const AdminRunStorageLimit = z.strictObject({
  /** Nothing goes unless this is said to be false. */
  dry_run: z.boolean().default(true),
  /** Rows that may go, whatever share of the table is due. */
  limit: z.int().min(1).max(MOST_PER_RUN).optional(),
})
