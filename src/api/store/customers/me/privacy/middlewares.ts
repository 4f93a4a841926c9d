import {
  authenticate,
  type AuthenticatedMedusaRequest,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  codesOfCustomer,
  passwordsOf,
  triesFrom,
} from "../../../../../requests/rate-limit"
import { tryAgainLater } from "../../../../try-again-later"
import { validateBody, validateQuery } from "../../../../validate"
import { type Caller, limit } from "../../../limit"
import { SMALL_BODY } from "../../../small-body"
import {
  NoQuery,
  StoreAskAsCustomer,
  type StoreAskAsCustomerType,
  StoreFetchArchive,
  StoreListRequests,
  StoreOrderCode,
} from "./validators"

const OWN = "/store/customers/me/privacy"

const CUSTOMER = authenticate("customer", ["session", "bearer"])

const customerOf = ({ req }: Caller) =>
  (req as AuthenticatedMedusaRequest).auth_context.actor_id

/** A password can be guessed from anywhere; a code has tries of its own. */
function triesOf(caller: Caller) {
  const { code, password } = caller.req.validatedBody as Partial<
    Pick<StoreAskAsCustomerType, "code" | "password">
  >
  return [
    ...(code || password ? triesFrom(caller.network) : []),
    ...(password ? passwordsOf(customerOf(caller)) : []),
  ]
}

/** What logged-in customers may do about their own data. */
export const customerRequestMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: `${OWN}/code`,
    bodyParser: SMALL_BODY,
    middlewares: [
      CUSTOMER,
      tryAgainLater,
      validateBody(StoreOrderCode),
      limit((caller) => codesOfCustomer(customerOf(caller))),
    ],
  },
  {
    methods: ["POST"],
    matcher: `${OWN}/requests`,
    bodyParser: SMALL_BODY,
    middlewares: [
      CUSTOMER,
      tryAgainLater,
      validateBody(StoreAskAsCustomer),
      limit(triesOf),
    ],
  },
  {
    methods: ["GET"],
    matcher: `${OWN}/requests`,
    middlewares: [CUSTOMER, validateQuery(StoreListRequests)],
  },
  {
    methods: ["GET", "DELETE"],
    matcher: `${OWN}/requests/:id`,
    middlewares: [CUSTOMER, validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: `${OWN}/requests/:id/archive`,
    bodyParser: SMALL_BODY,
    middlewares: [
      CUSTOMER,
      tryAgainLater,
      validateBody(StoreFetchArchive),
      limit(triesOf),
    ],
  },
]
