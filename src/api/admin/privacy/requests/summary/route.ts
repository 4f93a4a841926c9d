import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  type RequestSummary,
  summarizeRequests,
} from "../../../../../requests/summarize"

/** Says how requests stand, in numbers, and whether letters reach people. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ request_summary: RequestSummary }>
) => {
  res.json({ request_summary: await summarizeRequests(req.scope) })
}
