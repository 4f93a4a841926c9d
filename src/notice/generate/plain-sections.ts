import { fill } from "../../locales/fill"
import type { NoticeText } from "../types"
import { heading, list, paragraph } from "./blocks"
import type { Pen } from "./facts"

/** GDPR art. 13(2)(e) and 14(2)(f): where the data comes from, and must it. */
export function sourcesSection({ facts, texts: { sources } }: Pen): NoticeText {
  return {
    heading: sources.heading,
    blocks: [
      ...paragraph(sources.lead),
      ...list(facts.sources.map((source) => sources.each[source])),
      heading(sources.requiredHeading),
      ...paragraph(sources.required),
    ],
  }
}

/** GDPR art. 13(1)(f). */
export function transfersSection({ texts: { transfers } }: Pen): NoticeText {
  return { heading: transfers.heading, blocks: paragraph(transfers.text) }
}

/** GDPR art. 32, as far as it can be told. */
export function securitySection({
  facts: { archiveHours },
  texts: { security },
}: Pen): NoticeText {
  return {
    heading: security.heading,
    blocks: [
      ...paragraph(security.lead),
      ...list(
        security.measures.map((text) => fill(text, { hours: archiveHours }))
      ),
    ],
  }
}

/** GDPR art. 13(2)(f). */
export function automatedSection({ texts: { automated } }: Pen): NoticeText {
  return { heading: automated.heading, blocks: paragraph(automated.text) }
}

/** How people learn of the next version. */
export function changesSection({ texts: { changes } }: Pen): NoticeText {
  return { heading: changes.heading, blocks: paragraph(changes.text) }
}
