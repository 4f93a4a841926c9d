import { emailOf, requireOfficer } from "../../actions/require-officer"
import { privacyError } from "../../errors"
import type { Desk } from "./types"

/**
 * Refuses an actor who is no admin user, or no privacy officer. The command
 * line cannot prove who types: it records who answers for it.
 *
 * @throws `PRIVACY_NOT_OFFICER`
 */
export async function requireActor(
  { container }: Desk,
  userId: string
): Promise<void> {
  if (!(await emailOf(container, userId))) {
    throw privacyError(
      "PRIVACY_NOT_OFFICER",
      `There is no admin user "${userId}". Expected the id of one in --actor`
    )
  }
  await requireOfficer(container, userId)
}
