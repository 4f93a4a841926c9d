import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { DESTRUCTIVE, OFFICER } from "./access"
import { noQuery } from "./no-query"
import {
  AdminEraseSubject,
  AdminExportSubject,
  AdminSearchSubjects,
} from "./validators"

/** Reads that take nothing but an id, and need no officer. */
const PLAIN_READS = [
  "/admin/privacy/customers/:id",
  "/admin/privacy/receipts/:id",
  "/admin/privacy/data-map",
  "/admin/privacy/data-map/coverage",
]

export const adminPrivacyMiddlewares: MiddlewareRoute[] = [
  ...PLAIN_READS.map((matcher): MiddlewareRoute => ({
    methods: ["GET"],
    matcher,
    middlewares: [noQuery],
  })),
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
    middlewares: [...OFFICER, noQuery],
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
