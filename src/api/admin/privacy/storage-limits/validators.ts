import { z } from "@medusajs/framework/zod"
import { MOST_PER_RUN } from "../../../../storage-limits/settings"

const Count = z
  .string()
  .regex(/^\d{1,9}$/, "Expected a whole number")
  .transform(Number)

export type AdminListStorageLimitsType = z.output<typeof AdminListStorageLimits>
export const AdminListStorageLimits = z.strictObject({
  limit: Count.pipe(z.int().min(1).max(100)).default(50),
  offset: Count.default(0),
})

export type AdminRunStorageLimitType = z.output<typeof AdminRunStorageLimit>
export const AdminRunStorageLimit = z.strictObject({
  /** Nothing goes unless this is said to be false. */
  dry_run: z.boolean().default(true),
  /** Rows that may go, whatever share of the table is due. */
  limit: z.int().min(1).max(MOST_PER_RUN).optional(),
})
