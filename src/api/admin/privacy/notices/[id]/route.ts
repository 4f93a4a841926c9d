import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  editNoticeWorkflow,
  removeNoticeDraftWorkflow,
} from "../../../../../workflows"
import { answerNotice } from "../answer-notice"
import type { AdminEditNoticeType } from "../validators"

/** Shows a draft or a version, with what changes by it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  await answerNotice(req, res, req.params.id ?? "")
}

/** Edits a draft, section by section. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminEditNoticeType>,
  res: MedusaResponse
) => {
  const id = req.params.id ?? ""
  await editNoticeWorkflow(req.scope).run({
    input: {
      notice_id: id,
      ...req.validatedBody,
      edited_by: req.auth_context.actor_id,
    },
  })
  await answerNotice(req, res, id)
}

/** Removes a draft. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const id = req.params.id ?? ""
  await removeNoticeDraftWorkflow(req.scope).run({
    input: { notice_id: id, removed_by: req.auth_context.actor_id },
  })
  res.json({ id, object: "privacy_notice", deleted: true })
}
