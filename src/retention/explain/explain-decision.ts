import type { RetentionDecision } from "../decision"
import { en } from "./en"
import { nb } from "./nb"
import { nn } from "./nn"
import type { RetentionTexts } from "./texts"

const TEXTS = { nb, nn, en }

/** A language that decisions can be explained in. */
export type RetentionLocale = keyof typeof TEXTS

/**
 * One sentence that tells a person what is kept, until when, and by which law.
 *
 * @example
 * explainDecision(decision, "nb")
 * // "Beholdes til og med 31.12.2030 etter bokføringsloven § 13: beløpene;
 * // kjøperens navn, gateadresse og poststed; leveringsstedet."
 */
export function explainDecision(
  decision: RetentionDecision,
  locale: RetentionLocale
): string {
  const texts: RetentionTexts = TEXTS[locale]

  if (decision.reason === "draft") {
    return texts.draft
  }

  if (decision.reason === "canceled_before_issue") {
    return texts.canceledBeforeIssue
  }

  const parts = partsKept(decision, texts).join("; ")

  if (decision.locked_through === null) {
    return texts.keptWithoutEnd(parts)
  }

  const law = texts.law(decision.legal_basis ?? "")
  const date = texts.date(decision.locked_through)

  return decision.locked
    ? texts.kept(law, date, parts)
    : texts.expired(law, date)
}

function partsKept(
  decision: RetentionDecision,
  texts: RetentionTexts
): string[] {
  const { buyer_block, delivery_block } = decision

  if (!decision.issued) {
    return [texts.figures, texts.notIssued]
  }

  return [
    texts.figures,
    ...(buyer_block.length ? [texts.buyer(buyer_block)] : []),
    ...(delivery_block.length ? [deliveryKept(decision, texts)] : []),
  ]
}

function deliveryKept(
  {
    delivery_block,
    delivery_locked_through,
    locked_through,
  }: RetentionDecision,
  texts: RetentionTexts
): string {
  if (!delivery_block.includes("street")) {
    return texts.placeOfDelivery
  }

  const endsEarlier = delivery_locked_through !== locked_through

  return texts.deliveryAddress(
    delivery_locked_through && endsEarlier
      ? texts.date(delivery_locked_through)
      : null
  )
}
