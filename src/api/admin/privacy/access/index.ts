import { authenticate, type MiddlewareFunction } from "@medusajs/framework/http"
import { officerOnly } from "./officer-only"
import { stepUp } from "./step-up"
import { tryAgainLater } from "../../../try-again-later"

/**
 * Who may export or erase: a logged-in user, never a secret API key (401), who
 * is a privacy officer (403) and has proven a second factor (401).
 */
export const DESTRUCTIVE: MiddlewareFunction[] = [
  authenticate("user", ["session", "bearer"]),
  officerOnly as MiddlewareFunction,
  stepUp as MiddlewareFunction,
  tryAgainLater as MiddlewareFunction,
]

/** Who may see whom the shop knows: a privacy officer. */
export const OFFICER: MiddlewareFunction[] = [
  authenticate("user", ["session", "bearer"]),
  officerOnly as MiddlewareFunction,
]
