import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { activityOf } from "../../../../requests/rate-limit"
import { tryAgainLater } from "../../../try-again-later"
import { validateBody } from "../../../validate"
import { limit } from "../../limit"
import { StoreRecordActivity } from "./validators"

/** A hundred events with everything a storefront may say of each. */
const BATCH = { sizeLimit: "128kb" } as const

/** For logged-in people alone: a stranger's steps are nobody's business. */
export const activityMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/privacy/activity",
    bodyParser: BATCH,
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      tryAgainLater,
      limit(({ req }) =>
        activityOf((req as AuthenticatedMedusaRequest).auth_context.actor_id)
      ),
      validateBody(StoreRecordActivity),
    ],
  },
]
