import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { privacyError, quotedId } from "../errors"

/** As many mistakes as somebody would read at once. */
const MOST = 10

/**
 * Validates a body. Medusa's own validator quotes what it refuses, and answers
 * are logged: a phone number sent as a number would end in the log.
 *
 * @throws `PRIVACY_INVALID_REQUEST`, naming the fields and what was expected.
 */
export function validateBody(schema: z.ZodType): MiddlewareFunction {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    req.validatedBody = check(schema, req.body)
    next()
  }
}

/** Validates a query in the same way. */
export function validateQuery(schema: z.ZodType): MiddlewareFunction {
  return (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ) => {
    req.validatedQuery = check(schema, req.query) as Record<string, unknown>
    next()
  }
}

function check(schema: z.ZodType, given: unknown): unknown {
  const parsed = schema.safeParse(given)
  if (parsed.success) {
    return parsed.data
  }
  const mistakes = parsed.error.issues.slice(0, MOST).map(describe)
  throw privacyError(
    "PRIVACY_INVALID_REQUEST",
    `The request is not as expected. ${mistakes.join("; ")}`
  )
}

function describe(issue: z.core.$ZodIssue): string {
  // a key nobody knows may be anything, an address among others
  const message =
    issue.code === "unrecognized_keys"
      ? `Unknown fields ${issue.keys.slice(0, MOST).map(quotedId).join(", ")}`
      : issue.message

  return issue.path.length ? `${issue.path.join(".")}: ${message}` : message
}
