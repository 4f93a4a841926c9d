import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import { privacyError } from "../../errors"
import { countAttempt, type Limit, networkOf } from "../../requests/rate-limit"
import type { ResolvedPrivacyOptions } from "../../options"
import { shopOf } from "./shop-of"

/** What limits are chosen by. */
export type Caller = {
  req: MedusaRequest
  /** The address or network the request comes from, as Express has it. */
  network: string
  options: ResolvedPrivacyOptions
}

/**
 * Counts a request against limits, and refuses it where one is exceeded. Put
 * `tryAgainLater` before it, which makes the refusal a 429.
 *
 * Limits of one caller stand before those of everybody: who asks too often must
 * not use up what others have.
 *
 * @example
 * middlewares: [tryAgainLater, limit(({ network }) => triesFrom(network))]
 */
export function limit(
  limitsOf: (caller: Caller) => readonly Limit[]
): MiddlewareFunction {
  return async (
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    const { knex, options } = await shopOf(req.scope)
    const limits = limitsOf({ req, network: networkOf(req.ip), options })
    if (limits.length) {
      const counted = await countAttempt(knex, limits, options.secret)
      if (counted.isExceeded) {
        throw tooMany(res, counted.retryAfter)
      }
    }
    next()
  }
}

/** How long to wait where this instance has too much to do. */
export const RUSH_SECONDS = 60

/** Says how long to wait. */
export function tooMany(res: MedusaResponse, seconds: number) {
  res.setHeader("Retry-After", seconds)
  return privacyError(
    "PRIVACY_TOO_MANY_REQUESTS",
    `Too many requests. Try again in ${seconds} seconds`
  )
}
