import type { Category, LegalBasis } from "../../data-map/vocabulary"
import {
  digestOfText,
  type PurposeInForce,
  type PurposeText,
  type RecipientKind,
} from "../../purposes"

/** A purpose as a storefront shows it, in one language. */
export type PurposeView = {
  id: string
  label: string
  text: string
  text_version: string
  /** Send it back with a consent: it says which text was read. */
  text_sha256: string
  legal_basis: LegalBasis
  categories: readonly Category[]
  recipients: readonly RecipientKind[]
  retention: string
  can_object: boolean
  needs_consent: boolean
  direct_marketing: boolean
}

export function viewOf(
  purpose: PurposeInForce,
  locale: keyof PurposeText
): PurposeView {
  return {
    id: purpose.id,
    label: purpose.label[locale],
    text: purpose.text[locale],
    text_version: purpose.version,
    text_sha256: digestOfText(purpose, locale),
    legal_basis: purpose.legal_basis,
    categories: purpose.categories,
    recipients: purpose.recipients,
    retention: purpose.retention[locale],
    can_object: purpose.can_object,
    needs_consent: purpose.needs_consent,
    direct_marketing: purpose.direct_marketing,
  }
}
