import type { Category } from "../data-map/vocabulary"
import { type PurposeText, RECIPIENT_KINDS } from "../purposes/types"

/** Every kind of recipient the register knows. */
export const REGISTER_KINDS = [...RECIPIENT_KINDS, "other"] as const

export type RegisterKind = (typeof REGISTER_KINDS)[number]

/** What recipients are told of (GDPR art. 19; the end of a restriction too). */
export const NOTICE_TYPES = [
  "erasure",
  "rectification",
  "restriction",
  "unrestriction",
] as const

export type NoticeType = (typeof NOTICE_TYPES)[number]

/** How a recipient is told. */
export const WAYS = [
  /** A signed POST to its own address. */
  "webhook",
  /** Medusa's `deleteAccountHolder` at the payment provider. */
  "account_holder",
  /** A class of the shop's own, from the option `recipients`. */
  "own",
  /** Staff tell it. */
  "manual",
  /** Not at all: it works inside the shop, or is no recipient (art. 4(9)). */
  "none",
] as const

export type Way = (typeof WAYS)[number]

/** Somebody else who gets personal data of the shop's customers. */
export type RecipientInForce = {
  id: string
  kind: RegisterKind
  /** The provider whose rows show who was handed data; null: nobody's rows. */
  provider_id: string | null
  label: PurposeText
  /** ISO 3166-1 alpha-2. */
  country: string | null
  categories: readonly Category[]
  /** Purposes it gets data for; empty: whatever the shop does. */
  purposes: readonly string[]
  way: Way
  tells: readonly NoticeType[]
  /** Whether it knows people by their address, not by their customer id. */
  needs_email: boolean
  /** What staff do where nothing is automatic. */
  by_hand: PurposeText | null
  webhook_url: string | null
  has_secret: boolean
  /** Only those whose data it got in so many months are notified about. */
  recent_months: number | null
  source: "preset" | "provider" | "option" | "decision"
  retired: boolean
}

/** Somebody who got data of one subject. As receipts keep it. */
export type FoundRecipient = {
  id: string
  /** Its kind. */
  type: string
  provider_id: string | null
  name: string
}
