import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../../../validate"
import { OFFICER } from "../access"
import { AdminInLocale } from "./locale-validators"

/** What goes to the person, and what goes to the authority. */
export const answerMiddlewares: MiddlewareRoute[] = ["letter", "evidence"].map(
  (what) => ({
    methods: ["GET"],
    matcher: `/admin/privacy/requests/:id/${what}`,
    middlewares: [...OFFICER, validateQuery(AdminInLocale)],
  })
)
