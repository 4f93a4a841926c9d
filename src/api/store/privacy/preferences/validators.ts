import { z } from "@medusajs/framework/zod"
import {
  MOST_PREFERENCES,
  Preference,
} from "../../customers/me/privacy/preferences/validators"
import { Text } from "../../../fields"
import { Code, Email, Locale } from "../../said-validators"

export type StoreDecideAsGuestType = z.output<typeof StoreDecideAsGuest>
/** What a guest decides; nothing, to see what stands. */
export const StoreDecideAsGuest = z.strictObject({
  email: Email,
  locale: Locale.optional(),
  preferences: z.array(Preference).max(MOST_PREFERENCES).default([]),
})

export type StoreConfirmChoicesType = z.output<typeof StoreConfirmChoices>
export const StoreConfirmChoices = z.strictObject({
  /** As `POST /store/privacy/preferences` answered it. */
  request_id: Text.min(1).max(100),
  code: Code,
})

export type StoreUnsubscribeType = z.output<typeof StoreUnsubscribe>
/** Any text: whatever the shop did not sign gets the same answer. */
export const StoreUnsubscribe = z.strictObject({ token: z.string() })
