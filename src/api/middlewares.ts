import { defineMiddlewares } from "@medusajs/framework/http"
import { adminPrivacyMiddlewares } from "./admin/privacy/middlewares"
import { adminGuards } from "./admin-guards"
import { publicMiddlewares } from "./privacy/middlewares"
import { storePrivacyMiddlewares } from "./store/middlewares"
import { noticeReadMiddlewares } from "./store/privacy/notice/middlewares"
import { preferenceMiddlewares } from "./store/privacy/purposes/middlewares"
import { storeGuards } from "./store-guards"

export default defineMiddlewares({
  routes: [
    ...storeGuards,
    ...adminGuards,
    ...adminPrivacyMiddlewares,
    ...storePrivacyMiddlewares,
    ...preferenceMiddlewares,
    ...noticeReadMiddlewares,
    ...publicMiddlewares,
  ],
})
