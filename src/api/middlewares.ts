import { defineMiddlewares } from "@medusajs/framework/http"
import { adminPrivacyMiddlewares } from "./admin/privacy/middlewares"

export default defineMiddlewares({ routes: [...adminPrivacyMiddlewares] })
