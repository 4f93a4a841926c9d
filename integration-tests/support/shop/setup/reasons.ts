import type { HttpTypes } from "@medusajs/framework/types"
import type { Client } from "../client"

export const createReturnReason = async (
  admin: Client,
  overrides: Partial<HttpTypes.AdminCreateReturnReason> = {}
): Promise<HttpTypes.AdminReturnReason> => {
  const { return_reason } =
    await admin.post<HttpTypes.AdminReturnReasonResponse>(
      "/admin/return-reasons",
      { value: "angret", label: "Angret kjøpet", ...overrides }
    )

  return return_reason
}

export const createRefundReason = async (
  admin: Client,
  overrides: Partial<HttpTypes.AdminCreateRefundReason> = {}
): Promise<HttpTypes.AdminRefundReason> => {
  const { refund_reason } = await admin.post<HttpTypes.RefundReasonResponse>(
    "/admin/refund-reasons",
    { label: "Feil på varen", code: "feil_pa_varen", ...overrides }
  )

  return refund_reason
}
