import {
  authenticate,
  type MiddlewareFunction,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { DESTRUCTIVE, OFFICER } from "./access"
import { answerLocked } from "./answer-locked"
import {
  AdminAcceptRecords,
  AdminDecideRetentionPolicy,
  AdminGetOrderLock,
  AdminLiftLegalHold,
  AdminListCorrections,
  AdminListLegalHolds,
  AdminListRetentionLocks,
  AdminListRetentionPolicies,
  AdminNoteCorrection,
  AdminPlaceLegalHold,
  NoBody,
} from "./retention-validators"
import { validateBody, validateQuery } from "./validate"
import { NoQuery } from "./validators"

/** Names and addresses: any user who is logged in, never a secret API key. */
const STAFF: MiddlewareFunction[] = [
  authenticate("user", ["session", "bearer"]),
]

const ORDER = "/admin/privacy/orders/:id"

export const retentionMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/privacy", middlewares: [answerLocked] },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/retention-locks",
    middlewares: [validateQuery(AdminListRetentionLocks)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/retention-locks/summary",
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["GET"],
    matcher: `${ORDER}/retention-lock`,
    middlewares: [validateQuery(AdminGetOrderLock)],
  },
  {
    methods: ["POST"],
    matcher: `${ORDER}/retention-lock`,
    middlewares: [...DESTRUCTIVE, validateBody(AdminAcceptRecords)],
  },
  {
    methods: ["GET"],
    matcher: `${ORDER}/corrections`,
    middlewares: [...STAFF, validateQuery(AdminListCorrections)],
  },
  {
    methods: ["POST"],
    matcher: `${ORDER}/corrections`,
    middlewares: [...OFFICER, validateBody(AdminNoteCorrection)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/retention-policies",
    middlewares: [validateQuery(AdminListRetentionPolicies)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/retention-policies",
    middlewares: [...DESTRUCTIVE, validateBody(AdminDecideRetentionPolicy)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/legal-holds",
    middlewares: [...OFFICER, validateQuery(AdminListLegalHolds)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/legal-holds",
    middlewares: [...DESTRUCTIVE, validateBody(AdminPlaceLegalHold)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/legal-holds/:id/lift",
    middlewares: [...DESTRUCTIVE, validateBody(AdminLiftLegalHold)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/retention-backfill",
    middlewares: [...OFFICER, validateBody(NoBody)],
  },
]
