import {
  type AuthContext,
  getAuthContextFromJwtToken,
  type MedusaStoreRequest,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The ways in which a request can say that it comes from a customer. */
export type Credentials = {
  session: AuthContext | undefined
  bearer: AuthContext | undefined
  /** What Medusa made of the two, where it has looked already. */
  context: AuthContext | undefined
}

const CUSTOMER = "customer"

/** Reads a customer's credentials; other actors' and invalid ones are absent. */
export function credentialsOf(req: MedusaStoreRequest): Credentials {
  return {
    session: customerIn(req.session?.auth_context),
    bearer: customerIn(bearerOf(req)),
    context: customerIn(req.auth_context),
  }
}

/** The id of the customer who is signed in, in Medusa's own judgment. */
export const readerOf = (req: MedusaStoreRequest): string | undefined =>
  customerIn(req.auth_context)?.actor_id

function customerIn(
  context: Partial<AuthContext> | undefined
): AuthContext | undefined {
  const isCustomer = context?.actor_type === CUSTOMER && !!context.actor_id
  return isCustomer ? (context as AuthContext) : undefined
}

/** Verifies the token once more: routes outside `/store` have not done so yet. */
function bearerOf(req: MedusaStoreRequest): AuthContext | undefined {
  const { authorization } = req.headers
  if (!authorization) {
    return undefined
  }
  const { http } = req.scope.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig

  return (
    getAuthContextFromJwtToken(
      authorization,
      http.jwtSecret ?? "",
      ["bearer"],
      [CUSTOMER],
      http.jwtPublicKey,
      http.jwtVerifyOptions ?? http.jwtOptions
    ) ?? undefined
  )
}
