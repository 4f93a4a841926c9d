import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { LOCKED_CODES } from "../../../subject/locked-error"

const LOCKED = 423

/**
 * Answers 423 where a trigger of the plugin stopped what a route was doing.
 * Medusa knows no error type for it and would answer 400; the answer is turned
 * on its way out.
 */
export function answerLocked(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const answer = res.json.bind(res)

  res.json = (body) => {
    const { code = "" } = (body ?? {}) as { code?: string }
    if (res.statusCode >= 400 && LOCKED_CODES.includes(code)) {
      res.status(LOCKED)
    }
    return answer(body)
  }
  next()
}
