import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { prepareSubjectArchive } from "../../../archive-subject"
import { resolvePrivacy } from "../../../privacy-context"
import { keepArchive, takeArchive } from "../../archives"
import type { ExportSubjectWorkflowInput } from ".."

type PrepareArchiveStepInput = {
  input: ExportSubjectWorkflowInput
  request_id: string
}

/**
 * This step reads the subject's data into an archive that waits to be sent.
 * Returns ids only. Undone by throwing the archive away.
 */
export const prepareArchiveStep = createStep(
  "prepare-archive",
  async ({ input, request_id }: PrepareArchiveStepInput, { container }) => {
    const privacy = await resolvePrivacy(container)
    const archive = await prepareSubjectArchive(privacy, request_id, input)

    keepArchive(request_id, archive)
    return new StepResponse({ request_id, rows: archive.rows }, request_id)
  },
  async (request_id) => {
    await (request_id ? takeArchive(request_id) : undefined)?.dispose()
  }
)
