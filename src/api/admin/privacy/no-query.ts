import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { zodValidator } from "@medusajs/framework"
import { NoQuery } from "./validators"

/** Refuses a query where there is nothing to ask for. */
export async function noQuery(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  await zodValidator(NoQuery, req.query)
  next()
}
