import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeAuditEntry } from "../../../audit"
import { digestOfSubject } from "../../../digest"
import { PRIVACY_REQUEST_MODULE } from "../../../modules/privacy_request"
import type { PrivacyRequestModuleService } from "../../../modules/privacy_request/service"
import { resolvePrivacy } from "../../../privacy-context"
import { findCustomer } from "../../../subject/find-seed"
import { runTransaction } from "../../../subject/run-transaction"
import { takeNote } from "../../notes"
import type { ExportSubjectWorkflowInput } from ".."

/**
 * This step files the request and writes the audit entry, before anything is
 * read: whoever looks at somebody's data is on record even when the export
 * fails.
 *
 * Undone by marking the request as failed; the audit entry stays.
 */
export const fileExportStep = createStep(
  "file-export",
  async (input: ExportSubjectWorkflowInput, { container }) => {
    const { knex, options } = await resolvePrivacy(container)
    const { confirmation } = await findCustomer(knex, input.customer_id)
    const subject_digest = digestOfSubject(confirmation, options.secret)
    const { format, scope, locale, reason } = input
    const details = { format, scope, locale }

    const request = await container
      .resolve<PrivacyRequestModuleService>(PRIVACY_REQUEST_MODULE)
      .createPrivacyRequests({
        type: scope,
        status: "in_progress",
        received_at: new Date(),
        subject_digest,
        customer_id: input.customer_id,
        reason,
        note: takeNote(input.note_id),
        requested_by: input.requested_by,
        details,
      })
    await runTransaction(knex, "read committed", (trx) =>
      writeAuditEntry(trx, {
        action: "subject.exported",
        actorId: input.requested_by,
        requestId: request.id,
        subjectDigest: subject_digest,
        details: { ...details, reason },
      })
    )
    return new StepResponse({ id: request.id }, request.id)
  },
  async (id, { container }) => {
    if (!id) {
      return
    }
    await container
      .resolve<PrivacyRequestModuleService>(PRIVACY_REQUEST_MODULE)
      .updatePrivacyRequests({ id, status: "failed" })
  }
)
