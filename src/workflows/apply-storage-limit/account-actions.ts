import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PrivacyContext } from "../../privacy-context"
import type { AccountActions } from "../../storage-limits/work/limit-work"
import { eraseSubjectWorkflow } from "../erase-subject"
import { PrivacyWorkflowEvents } from "../events"
import { mailWarning } from "./mail-warning"

/**
 * Warns and erases through the shop's own notifications and workflows.
 *
 * @param requestedBy - stands in requests and receipts
 */
export function accountActions(
  container: MedusaContainer,
  { knex, options }: Pick<PrivacyContext, "knex" | "options">,
  requestedBy: string
): AccountActions {
  const { warning } = options.storage_limits.inactive_accounts

  return {
    async warn(customerId, erasedAfter) {
      if (warning === "email") {
        await mailWarning(container, knex, {
          customer_id: customerId,
          erased_after: erasedAfter,
        })
      }
      await container.resolve(Modules.EVENT_BUS).emit({
        name: PrivacyWorkflowEvents.ACCOUNT_INACTIVE,
        data: { id: customerId, erased_after: erasedAfter },
      })
    },
    async erase(customerId) {
      await eraseSubjectWorkflow(container).run({
        input: {
          customer_id: customerId,
          reason: "inactive",
          requested_by: requestedBy,
        },
      })
    },
  }
}
