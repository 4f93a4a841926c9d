import type {
  AuthContext,
  MedusaNextFunction,
  MedusaResponse,
  MedusaStoreRequest,
} from "@medusajs/framework/http"
import { credentialsOf } from "./credentials"
import { databaseOf, erasedCustomers } from "./tombstones"

/**
 * Takes the credentials of erased customers off a request, so that public
 * routes answer as to anybody and the others answer 401.
 *
 * Tokens cannot be revoked and outlive the login they came from: without this,
 * one could write personal data back into an erased customer. Costs one
 * indexed look-up where a customer is signed in, and nothing elsewhere.
 */
export async function forgetErasedCustomers(
  req: MedusaStoreRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  // staff, signed in by Medusa before any middleware of a plugin runs
  if (req.auth_context && req.auth_context.actor_type !== "customer") {
    return next()
  }
  const { session, bearer, context } = credentialsOf(req)
  const ids = [session, bearer, context].flatMap((one) => one?.actor_id ?? [])
  if (!ids.length) {
    return next()
  }

  const erased = await erasedCustomers(databaseOf(req.scope), [...new Set(ids)])
  const isDead = (one: AuthContext | undefined) =>
    !!one && erased.has(one.actor_id)

  if (isDead(session)) {
    delete req.session.auth_context
  }
  if (isDead(bearer)) {
    delete req.headers.authorization
  }
  if (isDead(context)) {
    // Medusa looks at one of the two only; the other may be somebody living
    req.auth_context = [session, bearer].find((one) => one && !isDead(one))
  }
  if (!req.auth_context) {
    // some routes ask whether the key is there
    delete req.auth_context
  }
  next()
}
