import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  asksOfAll,
  asksOfGuest,
  triesFrom,
} from "../../../../requests/rate-limit"
import { normalizeEmail } from "../../../../subject/sql"
import { tryAgainLater } from "../../../try-again-later"
import { validateBody } from "../../../validate"
import { limit } from "../../limit"
import { SMALL_BODY } from "../../small-body"
import {
  StoreAskAsGuest,
  type StoreAskAsGuestType,
  StoreGuestProof,
  StoreVerifyGuestRequest,
} from "./validators"

const ASK = "/store/privacy/requests"

const withCode = (
  path: string,
  body: typeof StoreGuestProof | typeof StoreVerifyGuestRequest
): MiddlewareRoute => ({
  methods: ["POST"],
  matcher: `${ASK}/${path}`,
  bodyParser: SMALL_BODY,
  middlewares: [
    tryAgainLater,
    validateBody(body),
    limit(({ network }) => triesFrom(network)),
  ],
})

/** What people without an account may do. */
export const guestRequestMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: ASK,
    bodyParser: SMALL_BODY,
    middlewares: [
      tryAgainLater,
      validateBody(StoreAskAsGuest),
      limit(({ req, network }) =>
        asksOfGuest(
          network,
          normalizeEmail((req.validatedBody as StoreAskAsGuestType).email)
        )
      ),
      limit(({ options }) => asksOfAll(options.store.requests_per_minute)),
    ],
  },
  withCode("verify", StoreVerifyGuestRequest),
  withCode("status", StoreGuestProof),
  withCode("archive", StoreGuestProof),
  withCode("cancel", StoreGuestProof),
]
