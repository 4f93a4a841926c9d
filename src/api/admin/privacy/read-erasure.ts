import type { MedusaContainer } from "@medusajs/framework/types"
import { privacyError, quotedId } from "../../../errors"
import { PRIVACY_EVIDENCE_MODULE } from "../../../modules/privacy_evidence"
import type { PrivacyEvidenceModuleService } from "../../../modules/privacy_evidence/service"
import { withoutNul } from "../../../subject/sql"
import { PRIVACY_REQUEST_MODULE } from "../../../modules/privacy_request"
import type { PrivacyRequestModuleService } from "../../../modules/privacy_request/service"

/**
 * Reads a receipt and the request it answers.
 *
 * @throws `PRIVACY_RECEIPT_NOT_FOUND`
 */
export async function readErasure(container: MedusaContainer, id: string) {
  const evidence = container.resolve<PrivacyEvidenceModuleService>(
    PRIVACY_EVIDENCE_MODULE
  )
  const requests = container.resolve<PrivacyRequestModuleService>(
    PRIVACY_REQUEST_MODULE
  )
  const [erasure_receipt] = await evidence.listErasureReceipts({
    id: withoutNul(id),
  })
  if (!erasure_receipt) {
    throw privacyError(
      "PRIVACY_RECEIPT_NOT_FOUND",
      `Erasure receipt with id ${quotedId(id)} not found`
    )
  }
  const [privacy_request] = await requests.listPrivacyRequests({
    id: erasure_receipt.request_id,
  })
  return { privacy_request, erasure_receipt }
}
