import type { MiddlewareRoute } from "@medusajs/framework/http"
import { DESTRUCTIVE, OFFICER } from "./access"
import { auditEntryMiddlewares } from "./audit-entries/middlewares"
import { noticeMiddlewares } from "./notices/middlewares"
import { purposeMiddlewares } from "./purposes/middlewares"
import { reportMiddlewares } from "./reports/middlewares"
import { storageLimitMiddlewares } from "./storage-limits/middlewares"
import { answerMiddlewares } from "./requests/answer-middlewares"
import { recipientMiddlewares } from "./recipients/middlewares"
import { requestMiddlewares } from "./requests/middlewares"
import { retentionMiddlewares } from "./retention-middlewares"
import { retentionSweepMiddlewares } from "./retention-sweep/middlewares"
import { validateBody, validateQuery } from "./validate"
import {
  AdminEraseSubject,
  AdminExportSubject,
  AdminSearchSubjects,
  NoQuery,
} from "./validators"

/** Reads that take nothing but an id, and need no officer. */
const PLAIN_READS = [
  "/admin/privacy/customers/:id",
  "/admin/privacy/receipts/:id",
  "/admin/privacy/data-map",
  "/admin/privacy/data-map/coverage",
  "/admin/privacy/settings",
]

export const adminPrivacyMiddlewares: MiddlewareRoute[] = [
  ...PLAIN_READS.map((matcher): MiddlewareRoute => ({
    methods: ["GET"],
    matcher,
    middlewares: [validateQuery(NoQuery)],
  })),
  {
    methods: ["POST"],
    matcher: "/admin/privacy/subjects/search",
    middlewares: [...OFFICER, validateBody(AdminSearchSubjects)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/customers/:id/export",
    middlewares: [...DESTRUCTIVE, validateBody(AdminExportSubject)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/customers/:id/erasure-plan",
    middlewares: [...OFFICER, validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/customers/:id/erase",
    middlewares: [...DESTRUCTIVE, validateBody(AdminEraseSubject)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/requests/:id/archive",
    middlewares: [...DESTRUCTIVE, validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/orders/:id/erase-subject",
    middlewares: [...DESTRUCTIVE, validateBody(AdminEraseSubject)],
  },
  ...auditEntryMiddlewares,
  ...noticeMiddlewares,
  ...purposeMiddlewares,
  ...reportMiddlewares,
  ...recipientMiddlewares,
  ...requestMiddlewares,
  ...answerMiddlewares,
  ...retentionMiddlewares,
  ...retentionSweepMiddlewares,
  ...storageLimitMiddlewares,
]
