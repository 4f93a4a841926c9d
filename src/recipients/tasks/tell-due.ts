import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PrivacyContext, resolvePrivacy } from "../../privacy-context"
import { unseal } from "../../sealing/seal"
import { readRegister } from "../register/read-register"
import { TELLERS } from "../ways"
import { codeOfFailure } from "../ways/code-of-failure"
import { type Told, told } from "../ways/types"
import { claimTask, type ClaimedTask } from "./claim-task"
import { settleTask } from "./settle-task"
import type { TaskSubject } from "./types"

/** Enough for a busy minute; the next one takes the rest. */
const MOST_AT_ONCE = 500

/** Recipients told at a time: one that hangs must not keep all others. */
const SIDE_BY_SIDE = 4

/**
 * Tells every recipient that is due. Any number of workers may do this at once:
 * each task is in one worker's hands.
 *
 * @param requestId - only tasks of this request
 * @returns how many attempts were made
 */
export async function tellDueRecipients(
  container: MedusaContainer,
  requestId?: string
): Promise<number> {
  const privacy = await resolvePrivacy(container)
  let attempts = 0

  const work = async () => {
    while (attempts < MOST_AT_ONCE) {
      const task = await claimTask(privacy.knex, requestId)
      if (!task) {
        return
      }
      attempts += 1
      await settleTask(privacy.knex, task, await attempt(container, task))
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  return attempts
}

async function attempt(
  container: MedusaContainer,
  task: ClaimedTask
): Promise<Told> {
  const privacy = await resolvePrivacy(container)
  try {
    return await tell(container, privacy, task)
  } catch (error) {
    const code = codeOfFailure(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Privacy: recipient task "${task.id}" failed: ${code}`)
    return told("failed", code)
  }
}

async function tell(
  container: MedusaContainer,
  privacy: PrivacyContext,
  task: ClaimedTask
): Promise<Told> {
  const { knex, options, reach } = privacy
  const subject = unseal<TaskSubject>(
    { sealed: task.subject_sealed, key: task.subject_key },
    options.secret
  )
  if (task.way === "manual" || !subject) {
    return told("refused", "subject_unknown")
  }
  const register = await readRegister(knex, reach.recipients)
  const recipient = register.find(({ id }) => id === task.recipient_id)
  return await TELLERS[task.way]({
    container,
    privacy,
    task,
    recipient,
    subject,
  })
}
