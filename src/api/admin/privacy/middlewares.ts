import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { DESTRUCTIVE, OFFICER } from "./access"
import {
  AdminEraseSubject,
  AdminExportSubject,
  AdminSearchSubjects,
} from "./validators"

export const adminPrivacyMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/admin/privacy/subjects/search",
    middlewares: [...OFFICER, validateAndTransformBody(AdminSearchSubjects)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/customers/:id/export",
    middlewares: [...DESTRUCTIVE, validateAndTransformBody(AdminExportSubject)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/customers/:id/erasure-plan",
    middlewares: [...OFFICER],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/customers/:id/erase",
    middlewares: [...DESTRUCTIVE, validateAndTransformBody(AdminEraseSubject)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/orders/:id/erase-subject",
    middlewares: [...DESTRUCTIVE, validateAndTransformBody(AdminEraseSubject)],
  },
]
