import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_REQUEST_MODULE } from "../../../modules/privacy_request"
import type { PrivacyRequestModuleService } from "../../../modules/privacy_request/service"
import type { CloseExportWorkflowInput } from ".."

/**
 * This step writes how an export ended. It has no compensation: it is the last
 * step, and the archive has left the shop.
 */
export const closeExportStep = createStep(
  "close-export",
  async ({ request_id, sent }: CloseExportWorkflowInput, { container }) => {
    await container
      .resolve<PrivacyRequestModuleService>(PRIVACY_REQUEST_MODULE)
      .updatePrivacyRequests({
        id: request_id,
        status: sent ? "completed" : "failed",
        completed_at: sent ? new Date() : null,
        closed_at: sent ? new Date() : null,
      })
    return new StepResponse({ id: request_id })
  }
)
