import { z } from "@medusajs/framework/zod"

/** As many as somebody would wait for over HTTP; the nightly job has no bound. */
const MOST = 100_000

export type AdminRetentionSweepType = z.output<typeof AdminRetentionSweep>
export const AdminRetentionSweep = z.strictObject({
  /** Nothing is released unless this is said to be false. */
  dry_run: z.boolean().default(true),
  /** Records to release at most. */
  limit: z.int().min(1).max(MOST).optional(),
})
