import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../../../validate"
import { DESTRUCTIVE, OFFICER } from "../access"
import { AdminListConsents } from "../customers/[id]/consents/validators"
import {
  AdminExceptRestriction,
  AdminLiftRestriction,
} from "../customers/[id]/restriction/validators"
import { NoQuery } from "../validators"
import { AdminDecidePurpose } from "./validators"

export const purposeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/privacy/purposes",
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/purposes",
    middlewares: [...OFFICER, validateBody(AdminDecidePurpose)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/customers/:id/consents",
    middlewares: [validateQuery(AdminListConsents)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/customers/:id/restriction/lift",
    middlewares: [...DESTRUCTIVE, validateBody(AdminLiftRestriction)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/customers/:id/restriction/exceptions",
    middlewares: [...DESTRUCTIVE, validateBody(AdminExceptRestriction)],
  },
]
