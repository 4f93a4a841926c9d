import { z } from "@medusajs/framework/zod"
import { RequestType } from "../../../../modules/privacy_request/models"
import { Text } from "../../../fields"
import { Code, Email, Locale, SAID } from "../../said-validators"

export type StoreAskAsGuestType = z.output<typeof StoreAskAsGuest>
export const StoreAskAsGuest = z.strictObject({
  email: Email,
  type: z.enum(RequestType),
  locale: Locale.optional(),
  /** Only a fresh code, for a request that was asked before. */
  follow: z.boolean().default(false),
})

const proof = {
  /** As `POST /store/privacy/requests` answered it. */
  request_id: Text.min(1).max(100),
  code: Code,
}

export type StoreGuestProofType = z.output<typeof StoreGuestProof>
export const StoreGuestProof = z.strictObject(proof)

export type StoreVerifyGuestRequestType = z.output<
  typeof StoreVerifyGuestRequest
>
/** What a guest says is said with the code: before, anybody could say it. */
export const StoreVerifyGuestRequest = z.strictObject({
  ...proof,
  changes: SAID.changes.optional(),
  purpose_ids: SAID.purpose_ids.optional(),
  reason: SAID.reason.optional(),
  ground: SAID.ground.optional(),
})
