import type { MiddlewareRoute } from "@medusajs/framework/http"
import { OFFICER } from "../access"
import { validateBody, validateQuery } from "../validate"
import { NoQuery } from "../validators"
import { AdminListAuditEntries, AdminVerifyAuditEntries } from "./validators"

export const auditEntryMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/privacy/audit-entries",
    middlewares: [...OFFICER, validateQuery(AdminListAuditEntries)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/audit-entries/head",
    middlewares: [...OFFICER, validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/audit-entries/verify",
    middlewares: [...OFFICER, validateBody(AdminVerifyAuditEntries)],
  },
]
