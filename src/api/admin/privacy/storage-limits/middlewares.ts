import type {
  MiddlewareFunction,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { OFFICER } from "../access"
import { stepUpUnlessDry } from "../access/step-up-unless-dry"
import { validateBody, validateQuery } from "../validate"
import { AdminListStorageLimits, AdminRunStorageLimit } from "./validators"

export const storageLimitMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/privacy/storage-limits",
    middlewares: [validateQuery(AdminListStorageLimits)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/storage-limits/:id/run",
    middlewares: [
      ...OFFICER,
      validateBody(AdminRunStorageLimit),
      stepUpUnlessDry as MiddlewareFunction,
    ],
  },
]
