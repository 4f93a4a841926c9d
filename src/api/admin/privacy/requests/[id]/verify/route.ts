import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  doubtIdentityWorkflow,
  verifyRequestWorkflow,
} from "../../../../../../workflows"
import { keepNote, takeNote } from "../../../../../../workflows/notes"
import { readRequest } from "../../read-request"
import type { AdminVerifyRequestType } from "../../validators"

/** Records how it became known who asks, or that it is in doubt. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminVerifyRequestType>,
  res: MedusaResponse
) => {
  const request_id = req.params.id ?? ""
  const { actor_id } = req.auth_context
  const said = req.validatedBody

  if ("doubt" in said) {
    await doubtIdentityWorkflow(req.scope).run({
      input: { request_id, doubt: said.doubt, doubted_by: actor_id },
    })
  } else {
    const note_id = keepNote(said.identity_note)
    await verifyRequestWorkflow(req.scope)
      .run({
        input: {
          request_id,
          identified_by: said.identified_by,
          verified_by: actor_id,
          note_id,
        },
      })
      // a refusal may come before the note is taken, and it is not to stay
      .finally(() => takeNote(note_id))
  }
  res.json({ privacy_request: await readRequest(req.scope, request_id) })
}
