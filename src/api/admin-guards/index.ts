import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseNewBuyer, refuseTransfer } from "./erased-orders"
import { refuseDeletion, refuseNewAddress } from "./locked-orders"
import { refuseRestrictedCustomer, refuseRestrictedOrder } from "./restricted"

/**
 * What staff can't do to an erased order: give it a buyer again. And to a locked
 * one: change the buyer once the sales document is issued, or delete it. What is
 * known of a restricted person is not changed at all.
 *
 * Everything else goes on, and so does deleting an erased customer: their row
 * holds nothing personal any more, and the tombstone outlives it. Whatever else
 * would touch a locked record is stopped by the database.
 */
export const adminGuards: MiddlewareRoute[] = [
  {
    methods: ["POST", "DELETE"],
    matcher: "/admin/customers/:id",
    middlewares: [refuseRestrictedCustomer],
  },
  {
    methods: ["POST", "DELETE"],
    matcher: "/admin/customers/:id/addresses*",
    middlewares: [refuseRestrictedCustomer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/orders/:id",
    middlewares: [refuseNewBuyer, refuseNewAddress, refuseRestrictedOrder],
  },
  {
    methods: ["POST"],
    matcher: "/admin/orders/:id/transfer*",
    middlewares: [refuseTransfer],
  },
  {
    methods: ["POST"],
    matcher: "/admin/draft-orders/:id",
    middlewares: [refuseNewAddress, refuseRestrictedOrder],
  },
  {
    methods: ["DELETE"],
    matcher: "/admin/draft-orders/:id",
    middlewares: [refuseDeletion],
  },
]
