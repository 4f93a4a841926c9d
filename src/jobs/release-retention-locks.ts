import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../privacy-context"
import { announceEnds, ANNOUNCED_DAYS } from "../release/announce"
import { tellOfficers } from "../release/tell-officers"
import { releaseRecordsWorkflow } from "../workflows/release-records"

const JOB = "release-privacy-retention-locks"

/**
 * Tells officers which locks end soon, and releases what they were told of
 * thirty days ago and what is past its last locked day. Every worker may run
 * it: they share the records among them.
 */
export default async function releaseRetentionLocks(
  container: MedusaContainer
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const privacy = await resolvePrivacy(container)

  await tellOfficers(container, privacy, await announceEnds(privacy.knex))

  const { result } = await releaseRecordsWorkflow(container).run({
    input: { announced_days: ANNOUNCED_DAYS, released_by: JOB },
  })
  if (result.released || result.skipped) {
    logger.info(
      `Privacy: ${result.released} accounting records released, ${result.skipped} could not be, run "${result.run_id}"`
    )
  }
}

export const config = { name: JOB, schedule: "40 3 * * *" }
