import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type ChoiceSubject,
  isRestricted,
  subjectOfCustomer,
  subjectOfMailbox,
} from "../../choices"
import { PRIVACY_EVIDENCE_MODULE } from "../../modules/privacy_evidence"
import type { PrivacyEvidenceModuleService } from "../../modules/privacy_evidence/service"
import { hidingValues } from "../../subject/run-transaction"
import { withoutNul } from "../../subject/sql"
import { databaseOf } from "../store-guards/tombstones"

const LOCKED = 423

/** Refuses with 423 to change the profile of a restricted customer. */
export async function refuseRestrictedCustomer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id = "" } = req.params
  const subject = await subjectOfCustomer(
    databaseOf(req.scope),
    id,
    await secretOf(req)
  )
  if (!(await isRestricted(databaseOf(req.scope), subject))) {
    return next()
  }
  refuse(res, `Customer "${id}" is`)
}

/** The same, for what an order says. Sending it and paying it back go on. */
export async function refuseRestrictedOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id = "" } = req.params
  const subject = await buyerOf(req, id)
  if (!subject || !(await isRestricted(databaseOf(req.scope), subject))) {
    return next()
  }
  refuse(res, `The buyer of order "${id}" is`)
}

async function buyerOf(
  req: MedusaRequest,
  orderId: string
): Promise<ChoiceSubject | undefined> {
  const { rows } = await hidingValues(
    databaseOf(req.scope).raw<{
      rows: { customer_id: string | null; email: string | null }[]
    }>(`select customer_id, email from "order" where id = ?`, [
      withoutNul(orderId),
    ])
  )
  const [order] = rows
  return order
    ? {
        customerId: order.customer_id ?? undefined,
        ...(order.email && subjectOfMailbox(order.email, await secretOf(req))),
      }
    : undefined
}

async function secretOf({ scope }: MedusaRequest) {
  const { secret } = await scope
    .resolve<PrivacyEvidenceModuleService>(PRIVACY_EVIDENCE_MODULE)
    .getOptions()
  return secret
}

function refuse(res: MedusaResponse, who: string): void {
  res.status(LOCKED).json({
    type: MedusaError.Types.NOT_ALLOWED,
    code: "PRIVACY_RESTRICTED",
    message: `${who} restricted (GDPR art. 18): what the shop knows is kept and not changed until the restriction is lifted. Sending, refunding and returning what was ordered still work`,
  })
}
