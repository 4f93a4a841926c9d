import type { MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { ACKNOWLEDGEMENTS } from "../../recipients"
import { limit } from "../store/limit"
import { SMALL_BODY } from "../store/small-body"
import { tryAgainLater } from "../try-again-later"
import { validateBody } from "../validate"

const Acknowledge = z.strictObject({
  task_id: z.string().regex(/^[\w-]{1,64}$/, "Expected the id of a task"),
  status: z.enum(ACKNOWLEDGEMENTS),
})

/** Answers a recipient may send: as many as a busy day's tasks. */
const answersFrom = (network: string) => [
  { name: "acknowledgements", of: network, most: 600, seconds: 60 },
]

/** Routes outside `/store` and `/admin`, which nobody logs in to. */
export const publicMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/privacy/recipients/acknowledge",
    // the signature is of the bytes, not of what they say
    bodyParser: { ...SMALL_BODY, preserveRawBody: true },
    middlewares: [
      tryAgainLater,
      limit(({ network }) => answersFrom(network)),
      validateBody(Acknowledge),
    ],
  },
]
