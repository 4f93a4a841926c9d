import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../../../../privacy-context"
import {
  acknowledge,
  type Acknowledgement,
  SIGNATURE_HEADER,
} from "../../../../recipients"
import { PrivacyWorkflowEvents } from "../../../../workflows/events"

/** Takes a recipient's signed answer to what it was told. */
export const POST = async (
  req: MedusaRequest<Acknowledgement>,
  res: MedusaResponse
) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const { id, recipient_id, outcome, isNew } = await acknowledge(
    knex,
    {
      answer: req.validatedBody,
      body: String(req.rawBody ?? ""),
      signature: req.get(SIGNATURE_HEADER),
    },
    options.secret
  )
  if (isNew) {
    await req.scope.resolve(Modules.EVENT_BUS).emit({
      name: PrivacyWorkflowEvents.RECIPIENT_ACKNOWLEDGED,
      data: { id, recipient_id },
    })
  }
  res.json({ task_id: id, status: outcome })
}
