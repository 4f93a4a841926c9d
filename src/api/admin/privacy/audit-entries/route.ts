import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { PRIVACY_EVIDENCE_MODULE } from "../../../../modules/privacy_evidence"
import type { PrivacyEvidenceModuleService } from "../../../../modules/privacy_evidence/service"
import type { AdminListAuditEntriesType } from "./validators"

/** Lists the audit log, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset, order, fields, ...filters } =
    req.validatedQuery as unknown as AdminListAuditEntriesType
  const [entries, count] = await req.scope
    .resolve<PrivacyEvidenceModuleService>(PRIVACY_EVIDENCE_MODULE)
    .listAndCountAuditEntries(filters, {
      take: limit,
      skip: offset,
      order: {
        [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC",
      },
    })
  const audit_entries = entries.map((entry) => {
    // Postgres hands out bigint as text
    const shown: Record<string, unknown> = {
      ...entry,
      sequence: Number(entry.sequence),
    }
    return Object.fromEntries(fields.map((name) => [name, shown[name]]))
  })
  res.json({ audit_entries, count, offset, limit })
}
