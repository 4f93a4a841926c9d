import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { writeAuditEntry } from "../../../audit"
import { resolvePrivacy } from "../../../privacy-context"
import { lockRequest } from "../../../requests/transition"
import { runTransaction } from "../../../subject/run-transaction"
import type { ExportEvidenceWorkflowInput } from ".."

/**
 * This step writes the audit entry `request.evidence_exported`.
 *
 * It has no compensation: nothing takes an audit entry back.
 */
export const noteEvidenceExportStep = createStep(
  "note-evidence-export",
  async (
    { request_id, requested_by }: ExportEvidenceWorkflowInput,
    { container }
  ) => {
    const { knex } = await resolvePrivacy(container)

    const id = await runTransaction(knex, "read committed", async (trx) => {
      const request = await lockRequest(trx, request_id)
      return await writeAuditEntry(trx, {
        action: "request.evidence_exported",
        actorId: requested_by,
        requestId: request.id,
        subjectDigest: request.subject_digest,
      })
    })
    return new StepResponse({ audit_entry_id: id })
  }
)
