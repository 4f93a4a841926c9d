import type { NoticeText } from "../types"
import { facts, heading, list, paragraph } from "./blocks"
import type { Pen } from "./facts"
import { limitLines } from "./limit-lines"
import { policyFacts } from "./policy-facts"

/** GDPR art. 13(2)(a): how long, by which law, and what goes by itself. */
export function retentionSection(pen: Pen): NoticeText {
  const { retention } = pen.texts
  const policies = policyFacts(pen)
  const limits = limitLines(pen)

  return {
    heading: retention.heading,
    blocks: [
      ...paragraph(retention.lead),
      heading(retention.lawHeading),
      ...paragraph(policies.length ? retention.lawLead : retention.lawUnset),
      ...facts(policies),
      ...paragraph(retention.lawAfter),
      ...(limits.length
        ? [
            heading(retention.limitsHeading),
            ...paragraph(retention.limitsLead),
            ...list(limits),
          ]
        : []),
      heading(retention.restHeading),
      ...paragraph(retention.rest),
    ],
  }
}
