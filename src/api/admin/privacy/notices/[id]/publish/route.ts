import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { publishNoticeWorkflow } from "../../../../../../workflows"
import { answerNotice } from "../../answer-notice"
import type { AdminPublishNoticeType } from "../../validators"

/** Publishes a draft as the next version. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminPublishNoticeType>,
  res: MedusaResponse
) => {
  const id = req.params.id ?? ""
  await publishNoticeWorkflow(req.scope).run({
    input: {
      notice_id: id,
      ...req.validatedBody,
      published_by: req.auth_context.actor_id,
    },
  })
  await answerNotice(req, res, id)
}
