import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  type OrderLockView,
  readOrderLock,
} from "../../../../../../locks/view/read-order-lock"
import { resolvePrivacy } from "../../../../../../privacy-context"
import { acceptChangedRecordsWorkflow } from "../../../../../../workflows"
import { keepNote, takeNote } from "../../../../../../workflows/notes"
import type {
  AdminAcceptRecordsType,
  AdminGetOrderLockType,
} from "../../../retention-validators"

type Answer = MedusaResponse<{ retention_lock: OrderLockView }>

/** Returns the lock of an order, verified now. */
export const GET = async (req: AuthenticatedMedusaRequest, res: Answer) => {
  const { locale } = req.validatedQuery as AdminGetOrderLockType
  const privacy = await resolvePrivacy(req.scope)
  const retention_lock = await readOrderLock(
    privacy,
    req.params.id ?? "",
    locale ?? privacy.options.requests.locale
  )
  res.json({ retention_lock })
}

/** Accepts an order and its documents as they are, after an officer looked. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminAcceptRecordsType>,
  res: Answer
) => {
  const id = req.params.id ?? ""
  const reason_id = keepNote(req.validatedBody.reason)
  await acceptChangedRecordsWorkflow(req.scope)
    .run({
      input: {
        order_id: id,
        reason_id,
        accepted_by: req.auth_context.actor_id,
      },
    })
    // a refusal may come before the note is taken, and it is not to stay
    .finally(() => takeNote(reason_id))
  const privacy = await resolvePrivacy(req.scope)
  const { locale } = privacy.options.requests

  res.json({ retention_lock: await readOrderLock(privacy, id, locale) })
}
