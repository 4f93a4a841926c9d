import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { withoutNul } from "../../subject/sql"
import { databaseOf } from "../store-guards/tombstones"

const LOCKED = 423
const ADDRESSES = ["shipping_address", "billing_address"]

type Lock = {
  issued: boolean
  locked_through: string | null
  legal_basis: string
}

/**
 * Refuses with 423 a new address for an order whose sales document is issued.
 * Before that, addresses may be corrected; e-mail and metadata always may.
 */
export async function refuseNewAddress(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const body = (req.body ?? {}) as object
  const given = ADDRESSES.filter((key) => key in body)
  const lock = given.length ? await lockOf(req) : undefined
  if (!lock?.issued) {
    return next()
  }
  answer(
    res,
    `${said(req, lock)}, and its sales document is issued: ${given.join(
      " and "
    )} can't change. Note the correction beside it with POST /admin/privacy/orders/${req.params.id}/corrections`
  )
}

/** Refuses with 423 to delete an order that bookkeeping law holds. */
export async function refuseDeletion(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const lock = await lockOf(req)
  if (!lock) {
    return next()
  }
  answer(res, `${said(req, lock)}: it can't be deleted. Cancel or archive it`)
}

async function lockOf({
  params,
  scope,
}: MedusaRequest): Promise<Lock | undefined> {
  const { rows } = await databaseOf(scope).raw<{ rows: Lock[] }>(
    `select issued, locked_through, legal_basis from privacy_retention_lock
     where record = 'order' and record_id = ? and state = 'locked'`,
    [withoutNul(params.id ?? "")]
  )
  return rows[0]
}

function said(
  { params }: MedusaRequest,
  { locked_through, legal_basis }: Lock
): string {
  const until = locked_through ? `through ${locked_through}` : "without an end"

  return `Order "${params.id}" is locked ${until} (${legal_basis})`
}

function answer(res: MedusaResponse, message: string): void {
  res.status(LOCKED).json({
    type: MedusaError.Types.NOT_ALLOWED,
    code: "PRIVACY_RECORD_LOCKED",
    message,
  })
}
