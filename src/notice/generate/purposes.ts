import { enumerated } from "../../locales/capitalized"
import { fill } from "../../locales/fill"
import type { PurposeInForce } from "../../purposes"
import { recipientKinds } from "../../recipients/kinds"
import type { NoticeBlock, NoticeText } from "../types"
import { facts, heading, paragraph } from "./blocks"
import type { Pen } from "./facts"

/**
 * GDPR art. 13(1)(c) to (e), 13(2)(a) to (c): why, on which ground, for whom,
 * how long, and what people may decide.
 */
export function purposesSection(pen: Pen): NoticeText {
  const { purposes } = pen.texts

  return {
    heading: purposes.heading,
    blocks: [
      ...paragraph(purposes.lead),
      ...pen.facts.purposes.flatMap((purpose) => purposeBlocks(pen, purpose)),
    ],
  }
}

function purposeBlocks(pen: Pen, purpose: PurposeInForce): NoticeBlock[] {
  const { texts, locale } = pen
  const own = texts.purposes
  const text = purpose.text[locale]

  return [
    heading(purpose.label[locale]),
    // a consent's text is what the person says
    ...paragraph(purpose.needs_consent ? fill(own.asked, { text }) : text),
    ...facts([
      [own.basis, own.bases[purpose.legal_basis]],
      [own.categories, categoriesOf(pen, purpose)],
      [own.recipients, recipientsOf(pen, purpose) || own.noRecipients],
      [own.retention, purpose.retention[locale]],
      [own.choice, choiceOf(pen, purpose)],
    ]),
  ]
}

const categoriesOf = ({ texts }: Pen, { categories }: PurposeInForce) =>
  enumerated(categories.map((one) => texts.categories.each[one].label))

const recipientsOf = ({ locale }: Pen, { recipients }: PurposeInForce) =>
  enumerated(
    recipientKinds()
      .filter(({ id }) => recipients.includes(id))
      .map(({ label }) => label[locale])
  )

function choiceOf({ texts }: Pen, purpose: PurposeInForce): string | null {
  const { consent, marketing, object } = texts.purposes
  if (purpose.needs_consent) {
    return consent
  }
  if (purpose.direct_marketing) {
    return marketing
  }
  return purpose.can_object ? object : null
}
