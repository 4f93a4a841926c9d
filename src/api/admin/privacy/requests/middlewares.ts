import type { MiddlewareRoute } from "@medusajs/framework/http"
import { DESTRUCTIVE, OFFICER } from "../access"
import { validateBody, validateQuery } from "../../../validate"
import { NoQuery } from "../validators"
import {
  AdminCompleteRequest,
  AdminExtendRequest,
  AdminListRequests,
  AdminOpenRequest,
  AdminRefuseRequest,
  AdminVerifyRequest,
  NoBody,
} from "./validators"

const ONE = "/admin/privacy/requests/:id"

/** Who may take which step of a request, and what it takes. */
export const requestMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/privacy/requests",
    middlewares: [validateQuery(AdminListRequests)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/requests",
    middlewares: [validateBody(AdminOpenRequest)],
  },
  { methods: ["GET"], matcher: ONE, middlewares: [validateQuery(NoQuery)] },
  {
    methods: ["POST"],
    matcher: `${ONE}/verify`,
    middlewares: [...OFFICER, validateBody(AdminVerifyRequest)],
  },
  {
    methods: ["POST"],
    matcher: `${ONE}/refuse`,
    middlewares: [...OFFICER, validateBody(AdminRefuseRequest)],
  },
  {
    methods: ["POST"],
    matcher: `${ONE}/extend`,
    middlewares: [...OFFICER, validateBody(AdminExtendRequest)],
  },
  {
    methods: ["POST"],
    matcher: `${ONE}/cancel`,
    middlewares: [...OFFICER, validateBody(NoBody)],
  },
  {
    methods: ["POST"],
    matcher: `${ONE}/approve`,
    middlewares: [...DESTRUCTIVE, validateBody(NoBody)],
  },
  {
    methods: ["POST"],
    matcher: `${ONE}/complete`,
    middlewares: [...DESTRUCTIVE, validateBody(AdminCompleteRequest)],
  },
]
