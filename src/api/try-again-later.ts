import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { RETRY_AFTER_SECONDS } from "../archive"

const BUSY_CODES = [
  "PRIVACY_BUSY",
  "PRIVACY_EXPORT_BUSY",
  "PRIVACY_TOO_MANY_REQUESTS",
]

/**
 * Answers 429 with `Retry-After` where the shop is only busy, or somebody asks
 * too often. Medusa knows no error type for it and would answer 400; the answer
 * is turned on its way out. Who knows how long to wait has set the header.
 */
export function tryAgainLater(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const answer = res.json.bind(res)

  res.json = (body) => {
    if (
      BUSY_CODES.includes((body as { code?: string } | undefined)?.code ?? "")
    ) {
      res.status(429)
      if (!res.hasHeader("Retry-After")) {
        res.setHeader("Retry-After", RETRY_AFTER_SECONDS)
      }
    }
    return answer(body)
  }
  next()
}
