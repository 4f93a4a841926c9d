import type { MedusaContainer } from "@medusajs/framework/types"
import { resolvePrivacy } from "../privacy-context"
import { countDue, type DueRecords } from "../release/count-due"
import { prepareRelease } from "../release/prepare-release"
import type { SweepResult } from "../release/sweep"
import { releaseRecordsWorkflow } from "../workflows/release-records"

/** A sweep as somebody orders it. */
export type SweepOrder = {
  /** Whether to count only. */
  dry_run: boolean
  /** At most so many records; without it, all that are due. */
  limit?: number
  /** The ID of the user who orders it. */
  released_by: string
}

/** What was due, and what became of it. */
export type SweepAnswer = {
  dry_run: boolean
  due: DueRecords[]
} & Pick<SweepResult, "released" | "skipped"> &
  Partial<SweepResult>

/**
 * Says what would be released, or releases it.
 *
 * @throws `PRIVACY_UNMAPPED_DATA`, `PRIVACY_NOT_READY`, `PRIVACY_CLOCK_SET_BACK`
 */
export async function sweepRecords(
  container: MedusaContainer,
  { dry_run, limit, released_by }: SweepOrder
): Promise<SweepAnswer> {
  const privacy = await resolvePrivacy(container)
  await prepareRelease(privacy, released_by)
  const due = await countDue(privacy.knex)

  if (dry_run) {
    return { dry_run, due, released: 0, skipped: 0 }
  }
  const { result } = await releaseRecordsWorkflow(container).run({
    input: { limit, released_by },
  })
  return { dry_run, due, ...result }
}
