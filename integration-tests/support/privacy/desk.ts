import type { ErasurePlan } from "../../../src/erasure/types"
import type { PrivacyStatus } from "../../../src/privacy-status"
import type { CallOptions, Shop } from "../shop"

type Row = Record<string, unknown> & { id: string }

/** What the erase route answers. */
export type ErasureAnswer = {
  privacy_request: Row
  erasure_receipt: Row & {
    retained: ErasurePlan["retained"]
    tables: ErasurePlan["tables"]
    overridden: ErasurePlan["guards"]
  }
}

/** What the erase route takes. */
export type EraseInput = {
  confirm_email: string
  reason?: string
  note?: string
  override?: string[]
}

const ROUTE = "/admin/privacy/customers"

/** Every guard staff may override; for tests about something else. */
export const ALL_GUARDS = [
  "open_order",
  "withdrawal_period",
  "open_return",
  "open_claim",
  "open_exchange",
  "open_payment",
  "open_transfer",
  "open_draft_order",
  "active_agreement",
]

/** What a privacy officer does at their desk, over HTTP. */
export const eraseCustomer = (
  { admin }: Pick<Shop, "admin">,
  id: string,
  { expect, ...input }: EraseInput & Pick<CallOptions, "expect">
) =>
  admin.post<ErasureAnswer>(
    `${ROUTE}/${id}/erase`,
    { reason: "customer_request", ...input },
    { expect }
  )

export const planErasure = async ({ admin }: Pick<Shop, "admin">, id: string) =>
  (
    await admin.get<{ erasure_plan: ErasurePlan }>(
      `${ROUTE}/${id}/erasure-plan`
    )
  ).erasure_plan

export const privacyStatus = async (
  { admin }: Pick<Shop, "admin">,
  id: string
) =>
  (await admin.get<{ privacy_status: PrivacyStatus }>(`${ROUTE}/${id}`))
    .privacy_status

export const exportCustomer = async (
  { admin }: Pick<Shop, "admin">,
  id: string,
  body: object = {}
) =>
  admin.download(`${ROUTE}/${id}/export`, {
    body: { format: "json", reason: "customer_request", ...body },
  })
