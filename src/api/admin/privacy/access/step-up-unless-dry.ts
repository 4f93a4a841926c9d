import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { stepUp } from "./step-up"

/** Counting asks for an officer; changing something for their second factor too. */
export async function stepUpUnlessDry(
  req: AuthenticatedMedusaRequest<{ dry_run: boolean }>,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  if (req.validatedBody.dry_run) {
    return next()
  }
  await stepUp(req, res, next)
}
