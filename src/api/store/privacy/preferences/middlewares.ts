import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  asksOfAll,
  asksOfGuest,
  triesFrom,
  unsubscribesOf,
} from "../../../../requests/rate-limit"
import { normalizeEmail } from "../../../../subject/sql"
import { tryAgainLater } from "../../../try-again-later"
import { validateBody } from "../../../validate"
import { limit } from "../../limit"
import { SMALL_BODY } from "../../small-body"
import {
  StoreConfirmChoices,
  StoreDecideAsGuest,
  type StoreDecideAsGuestType,
  StoreUnsubscribe,
  type StoreUnsubscribeType,
} from "./validators"

const ASK = "/store/privacy/preferences"

/** What people without an account, and whoever clicks in a mail, may decide. */
export const guestPreferenceMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: ASK,
    bodyParser: SMALL_BODY,
    middlewares: [
      tryAgainLater,
      validateBody(StoreDecideAsGuest),
      limit(({ req, network }) =>
        asksOfGuest(
          network,
          normalizeEmail((req.validatedBody as StoreDecideAsGuestType).email)
        )
      ),
      limit(({ options }) => asksOfAll(options.store.requests_per_minute)),
    ],
  },
  {
    methods: ["POST"],
    matcher: `${ASK}/verify`,
    bodyParser: SMALL_BODY,
    middlewares: [
      tryAgainLater,
      validateBody(StoreConfirmChoices),
      limit(({ network }) => triesFrom(network)),
    ],
  },
  {
    methods: ["POST"],
    matcher: "/store/privacy/unsubscribe",
    bodyParser: SMALL_BODY,
    middlewares: [
      tryAgainLater,
      validateBody(StoreUnsubscribe),
      limit(({ req }) =>
        unsubscribesOf((req.validatedBody as StoreUnsubscribeType).token)
      ),
    ],
  },
]
