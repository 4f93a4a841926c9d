import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseErasedOrder } from "../admin-guards/erased-orders"
import { forgetErasedCustomers } from "./dead-tokens"
import { hideFromStrangers } from "./strangers"

/**
 * What customers and strangers meet. Middlewares without methods run before
 * those of single routes, Medusa's own `authenticate` of them included; the
 * optional one of `/store` has run by then.
 */
export const storeGuards: MiddlewareRoute[] = [
  {
    // customer tokens open `/store`, `/auth` and whatever routes a shop adds
    matcher: "/",
    middlewares: [forgetErasedCustomers],
  },
  {
    matcher: "/store",
    middlewares: [hideFromStrangers],
  },
  {
    methods: ["POST"],
    matcher: "/store/orders/:id/transfer/*",
    middlewares: [refuseErasedOrder],
  },
]
