import type { MiddlewareRoute } from "@medusajs/framework/http"
import { customerRequestMiddlewares } from "./customers/me/privacy/middlewares"
import { activityMiddlewares } from "./privacy/activity/middlewares"
import { guestPreferenceMiddlewares } from "./privacy/preferences/middlewares"
import { guestRequestMiddlewares } from "./privacy/requests/middlewares"

/** What stands before our own store routes. */
export const storePrivacyMiddlewares: MiddlewareRoute[] = [
  ...customerRequestMiddlewares,
  ...guestRequestMiddlewares,
  ...guestPreferenceMiddlewares,
  ...activityMiddlewares,
]
