import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../../../validate"
import { StoreSetPreferences } from "../../customers/me/privacy/preferences/validators"
import { NoQuery } from "../../../admin/privacy/validators"

const PREFERENCES = "/store/customers/me/privacy/preferences"

/** Medusa itself asks for a login below `/store/customers/me`. */
export const preferenceMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/store/privacy/purposes",
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["GET"],
    matcher: PREFERENCES,
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["GET"],
    matcher: "/store/customers/me/privacy/purposes/:id",
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: PREFERENCES,
    middlewares: [validateBody(StoreSetPreferences)],
  },
]
