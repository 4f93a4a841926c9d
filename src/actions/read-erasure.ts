import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type ReceiptParts, sumReceipts } from "../erasure/sum-receipts"
import { privacyError, quotedId } from "../errors"
import { PRIVACY_EVIDENCE_MODULE } from "../modules/privacy_evidence"
import type { PrivacyEvidenceModuleService } from "../modules/privacy_evidence/service"
import { readScans } from "../residual-scan/read-scans"
import { withoutNul } from "../subject/sql"
import { PRIVACY_REQUEST_MODULE } from "../modules/privacy_request"
import type { PrivacyRequestModuleService } from "../modules/privacy_request/service"

/**
 * Reads a receipt and the request it answers. What later receipts amend is
 * added up, and `amended_by` names them. Beside what the erasure itself searched
 * stand the searches of the whole database that followed it.
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
  const [receipt] = await evidence.listErasureReceipts({ id: withoutNul(id) })
  if (!receipt) {
    throw privacyError(
      "PRIVACY_RECEIPT_NOT_FOUND",
      `Erasure receipt with id ${quotedId(id)} not found`
    )
  }
  const amendments = await evidence.listErasureReceipts(
    { amends: receipt.id },
    { order: { erased_at: "ASC" } }
  )
  const [privacy_request] = await requests.listPrivacyRequests({
    id: receipt.request_id,
  })
  return {
    privacy_request,
    erasure_receipt: {
      ...receipt,
      // JSON columns have no shape of their own
      ...sumReceipts([receipt, ...amendments] as unknown as ReceiptParts[]),
      amended_by: amendments.map((amendment) => amendment.id),
      residual_scan: {
        ...receipt.residual_scan,
        searches: await readScans(
          container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
          receipt.id
        ),
      },
    },
  }
}
