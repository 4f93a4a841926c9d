import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { databaseOf, isErasedOrder } from "../store-guards/tombstones"

const LOCKED = 423
const BUYER = ["email", "shipping_address", "billing_address"]

/**
 * Refuses with 423 what would give an erased order a buyer again. Core hands
 * an order without an e-mail address to whoever comes first.
 */
export async function refuseErasedOrder(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id = "" } = req.params
  if (!(await isErasedOrder(databaseOf(req.scope), id))) {
    return next()
  }
  res.status(LOCKED).json({
    type: MedusaError.Types.NOT_ALLOWED,
    code: "PRIVACY_RECORD_LOCKED",
    message:
      `Order "${id}" was erased: its buyer, addresses and e-mail address are ` +
      "gone for good and it can't be given new ones or transferred. Place a " +
      "new order instead; fulfillment, refund, return and cancellation of " +
      "this one still work",
  })
}

/** The same, for bodies that name a buyer; metadata may change. */
export async function refuseNewBuyer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const body = req.body ?? {}
  if (!BUYER.some((key) => key in (body as object))) {
    return next()
  }
  return refuseErasedOrder(req, res, next)
}

/** The same, for transfers; ending a pending one hands nothing to anybody. */
export async function refuseTransfer(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (/\/cancel\/?$/i.test(req.path)) {
    return next()
  }
  return refuseErasedOrder(req, res, next)
}
