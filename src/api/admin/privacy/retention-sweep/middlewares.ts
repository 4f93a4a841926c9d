import type {
  MiddlewareFunction,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { OFFICER } from "../access"
import { stepUpUnlessDry } from "../access/step-up-unless-dry"
import { validateBody } from "../validate"
import { AdminRetentionSweep } from "./validators"

export const retentionSweepMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/privacy/retention-sweep",
    middlewares: [
      ...OFFICER,
      validateBody(AdminRetentionSweep),
      stepUpUnlessDry as MiddlewareFunction,
    ],
  },
]
