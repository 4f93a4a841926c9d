import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../../../validate"
import { ReadNotice, StoreReadNotice } from "./validators"

/** Everybody may read the notice, with the shop's key or without. */
export const noticeReadMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/store/privacy/notice",
    middlewares: [validateQuery(StoreReadNotice)],
  },
  {
    methods: ["GET"],
    matcher: "/privacy/notice",
    middlewares: [validateQuery(ReadNotice)],
  },
]
