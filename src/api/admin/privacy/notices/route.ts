import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listNotices } from "../../../../notice/read-notice"
import { resolvePrivacy } from "../../../../privacy-context"
import { draftNoticeWorkflow } from "../../../../workflows"
import { answerNotice } from "./answer-notice"
import type { AdminListNoticesType } from "./validators"

/** Lists drafts and versions of the privacy notice. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { limit, offset } =
    req.validatedQuery as unknown as AdminListNoticesType
  const { knex } = await resolvePrivacy(req.scope)

  res.json({ ...(await listNotices(knex, { limit, offset })), offset, limit })
}

/** Drafts a notice from what the shop declares about itself. */
export const POST = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { result } = await draftNoticeWorkflow(req.scope).run({
    input: { drafted_by: req.auth_context.actor_id },
  })
  await answerNotice(req, res, result.notice_id)
}
