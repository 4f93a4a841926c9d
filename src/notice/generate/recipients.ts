import { fill } from "../../locales/fill"
import type { NoticeText } from "../types"
import { facts, heading, list, paragraph } from "./blocks"
import type { Pen } from "./facts"

/** GDPR art. 13(1)(e): who else gets the data, and when. */
export function recipientsSection({
  facts: known,
  texts,
  locale,
  name,
}: Pen): NoticeText {
  const own = texts.recipients

  return {
    heading: own.heading,
    blocks: [
      ...paragraph(own.lead),
      ...list(own.cases.map((text) => fill(text, { name }))),
      heading(own.kindsHeading),
      ...facts(
        known.recipients.map(({ label, text }) => [label[locale], text[locale]])
      ),
      ...paragraph(own.processors),
      ...paragraph(own.ask),
    ],
  }
}
