import type { Locale } from "../locales"
import { fill } from "../locales/fill"
import { reportWords } from "../locales/report-words"
import { penOf } from "../notice/generate"
import type { NoticeFacts, Pen } from "../notice/generate/facts"
import { limitLines } from "../notice/generate/limit-lines"
import { policyFacts } from "../notice/generate/policy-facts"
import type { PurposeInForce } from "../purposes"

/** One processing activity: a purpose, and everything that belongs to it. */
export type ProcessingActivity = {
  purpose_id: string
  /** Version of the purpose, `preset-...` or the number of a decision. */
  version: string
  purpose: string
  description: string
  legal_basis: string
  subjects: string[]
  categories: string[]
  recipients: string[]
  transfers: string
  /** Envisaged time limits for erasure. */
  time_limits: string[]
  security: string[]
}

/** The record of processing activities (GDPR art. 30(1)), in one language. */
export type ProcessingActivities = {
  generated_at: string
  locale: Locale
  controller: NoticeFacts["controller"] | null
  activities: ProcessingActivity[]
}

/**
 * Writes the record from what the shop has declared. Pure: the notice is
 * written from the same facts, so that the two can't differ.
 *
 * @example
 * processingActivities(await readNoticeFacts(privacy), {
 *   locale: "nb",
 *   madeAt: new Date(),
 * }).activities.map(({ purpose_id }) => purpose_id)
 */
export function processingActivities(
  facts: NoticeFacts,
  { locale, madeAt }: { locale: Locale; madeAt: Date }
): ProcessingActivities {
  const pen = penOf(facts, locale)

  return {
    generated_at: madeAt.toISOString(),
    locale,
    controller: facts.controller ?? null,
    activities: facts.purposes.map((purpose) => activityOf(pen, purpose)),
  }
}

/** Whose name and address the book-keeping rules are about. */
const BOOKKEEPING = "bookkeeping"

function activityOf(pen: Pen, purpose: PurposeInForce): ProcessingActivity {
  const { facts, texts, locale } = pen
  const words = reportWords(locale)
  const kinds = facts.recipients.filter(({ id }) =>
    purpose.recipients.includes(id)
  )
  return {
    purpose_id: purpose.id,
    version: purpose.version,
    purpose: purpose.label[locale],
    description: purpose.text[locale],
    legal_basis: texts.purposes.bases[purpose.legal_basis],
    subjects: [...words.subjects],
    categories: purpose.categories.map(
      (category) => texts.categories.each[category].label
    ),
    recipients: kinds.map(({ label }) => label[locale]),
    transfers: kinds.length ? texts.transfers.text : words.noTransfers,
    time_limits: [purpose.retention[locale], ...furtherLimits(pen, purpose)],
    security: texts.security.measures.map((text) =>
      fill(text, { hours: facts.archiveHours })
    ),
  }
}

/** Laws belong to bookkeeping; what goes by itself, to everything else. */
function furtherLimits(pen: Pen, { id }: PurposeInForce): string[] {
  return id === BOOKKEEPING
    ? policyFacts(pen).map(([term, value]) => `${term}. ${value}`)
    : limitLines(pen)
}
