import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validateBody, validateQuery } from "../../../validate"
import { DESTRUCTIVE, OFFICER } from "../access"
import {
  AdminListDisclosures,
  AdminRecordDisclosure,
} from "../disclosures/validators"
import {
  AdminCompleteRecipientTask,
  AdminListRecipientTasks,
} from "../recipient-tasks/validators"
import { NoBody } from "../requests/validators"
import { NoQuery } from "../validators"
import { AdminAddRecipient, AdminChangeRecipient } from "./validators"

const TASK = "/admin/privacy/recipient-tasks/:id"

/** Who may say where data goes, and who was told. */
export const recipientMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["GET"],
    matcher: "/admin/privacy/recipients",
    middlewares: [validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/recipients",
    middlewares: [...DESTRUCTIVE, validateBody(AdminAddRecipient)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/recipients/:id",
    middlewares: [...DESTRUCTIVE, validateBody(AdminChangeRecipient)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/recipient-tasks",
    middlewares: [...OFFICER, validateQuery(AdminListRecipientTasks)],
  },
  {
    methods: ["GET"],
    matcher: TASK,
    middlewares: [...OFFICER, validateQuery(NoQuery)],
  },
  {
    methods: ["POST"],
    matcher: `${TASK}/complete`,
    middlewares: [...OFFICER, validateBody(AdminCompleteRecipientTask)],
  },
  {
    methods: ["POST"],
    matcher: `${TASK}/retry`,
    middlewares: [...OFFICER, validateBody(NoBody)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/privacy/disclosures",
    middlewares: [...OFFICER, validateQuery(AdminListDisclosures)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/privacy/disclosures",
    middlewares: [...OFFICER, validateBody(AdminRecordDisclosure)],
  },
]
