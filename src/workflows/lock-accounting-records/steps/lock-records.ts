import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lockShopRecords } from "../../../locks/records/lock-shop-records"
import { resolvePrivacy } from "../../../privacy-context"
import type { LockAccountingRecordsWorkflowInput } from ".."

/**
 * This step locks accounting records, and with an invoice its order's buyer
 * block.
 *
 * It has no compensation: a document that was issued stays issued.
 */
export const lockRecordsStep = createStep(
  "lock-records",
  async ({ records }: LockAccountingRecordsWorkflowInput, { container }) => {
    const privacy = await resolvePrivacy(container)
    return new StepResponse(await lockShopRecords(privacy, records))
  }
)
