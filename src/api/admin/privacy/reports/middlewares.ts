import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateQuery } from "../../../validate"
import { AdminReportActivities, AdminReportRequests } from "./validators"

/** Declarations and counts: nothing that names a person. */
export const reportMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/privacy/reports/processing-activities",
    middlewares: [validateQuery(AdminReportActivities)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/reports/requests",
    middlewares: [validateQuery(AdminReportRequests)],
  },
]
