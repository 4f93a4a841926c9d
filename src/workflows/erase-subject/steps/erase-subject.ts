import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { eraseSubject } from "../../../erasure/erase-subject"
import { prepareErasure } from "../../../erasure/prepare-erasure"
import { resolvePrivacy } from "../../../privacy-context"
import { findSubject } from "../../../subject/find-seed"
import { takeNote } from "../../notes"
import type { EraseSubjectWorkflowInput } from ".."

/**
 * This step erases a subject in one transaction.
 *
 * It has no compensation: what is erased cannot be brought back without having
 * kept it. It either commits everything, evidence included, or changes nothing.
 */
export const eraseSubjectStep = createStep(
  "erase-subject",
  async (input: EraseSubjectWorkflowInput, { container }) => {
    const privacy = await resolvePrivacy(container)
    const settings = await prepareErasure(privacy)
    const { seed, confirmation } = await findSubject(privacy.knex, input)

    const result = await eraseSubject(
      { knex: privacy.knex, locking: container.resolve(Modules.LOCKING) },
      {
        seed,
        confirmation,
        reason: input.reason,
        note: takeNote(input.note_id),
        override: input.override ?? [],
        requestedBy: input.requested_by,
      },
      settings
    )
    if (result.late_rows_left) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `Privacy: receipt "${result.receipt_id}" is complete, but a checkout was still running. Look for late rows with the erasure plan`
        )
    }
    return new StepResponse(result)
  }
)
