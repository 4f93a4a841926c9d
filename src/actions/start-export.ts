import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { PreparedArchive } from "../archive"
import { resolvePrivacy } from "../privacy-context"
import {
  exportSubjectWorkflow,
  type ExportSubjectWorkflowInput,
} from "../workflows"
import { takeArchive } from "../workflows/archives"
import { keepNote, takeNote } from "../workflows/notes"

/** An export as somebody orders it. */
export type ExportOrder = Omit<
  ExportSubjectWorkflowInput,
  "note_id" | "locale"
> & {
  /** Default: the option `requests.locale`. */
  locale?: ExportSubjectWorkflowInput["locale"]
  note?: string
}

/** An export whose archive waits to be sent. */
export type StartedExport = { request_id: string; archive: PreparedArchive }

/**
 * Reads an export into an archive. Whoever calls this sends the archive, and
 * closes the request with `closeExportWorkflow`.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_EXPORT_BUSY`, and what reading refuses.
 */
export async function startExport(
  container: MedusaContainer,
  { note, locale, ...order }: ExportOrder
): Promise<StartedExport> {
  const { options } = await resolvePrivacy(container)
  const note_id = keepNote(note)
  const { result } = await exportSubjectWorkflow(container)
    .run({
      input: { ...order, locale: locale ?? options.requests.locale, note_id },
    })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(note_id))
  const { request_id } = result
  const archive = takeArchive(request_id)

  if (!archive) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The archive of request "${request_id}" was taken before`
    )
  }
  return { request_id, archive }
}
