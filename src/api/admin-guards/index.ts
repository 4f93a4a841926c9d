import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseNewBuyer, refuseTransfer } from "./erased-orders"

/**
 * What staff can't do to an erased order: give it a buyer again. Everything
 * else goes on, and so does deleting an erased customer: their row holds
 * nothing personal any more, and the tombstone outlives it.
 */
export const adminGuards: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/orders/:id",
    middlewares: [refuseNewBuyer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/orders/:id/transfer*",
    middlewares: [refuseTransfer],
  },
]
