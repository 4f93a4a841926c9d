import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../../../validate"
import { OFFICER } from "../access"
import { NoBody } from "../retention-validators"
import { NoQuery } from "../validators"
import {
  AdminEditNotice,
  AdminListNotices,
  AdminPublishNotice,
} from "./validators"

const NOTICES = "/admin/privacy/notices"

export const noticeMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: NOTICES,
    middlewares: [validateQuery(AdminListNotices)],
  },
  {
    methods: ["POST"],
    matcher: NOTICES,
    middlewares: [...OFFICER, validateBody(NoBody)],
  },
  {
    methods: ["GET"],
    matcher: `${NOTICES}/:id`,
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: `${NOTICES}/:id`,
    middlewares: [...OFFICER, validateBody(AdminEditNotice)],
  },
  {
    methods: ["DELETE"],
    matcher: `${NOTICES}/:id`,
    middlewares: [...OFFICER],
  },
  {
    methods: ["POST"],
    matcher: `${NOTICES}/:id/publish`,
    middlewares: [...OFFICER, validateBody(AdminPublishNotice)],
  },
]
