import { authorityOf } from "../../archive/report/authority"
import { fill } from "../../locales/fill"
import type { LetterFacts } from "../facts/types"
import type { Block } from "../types"
import type { Pen } from "./pen"

/** Where to complain, as every reply has to say (GDPR art. 12(4)). */
export function complaintBlocks(
  { texts: { complaint } }: Pen,
  { controller }: Pick<LetterFacts, "controller">
): Block[] {
  const authority = authorityOf(controller.country)
  const name = authority?.name ?? complaint.elsewhere

  return [
    { kind: "heading", text: complaint.heading },
    { kind: "text", text: fill(complaint.text, { authority: name }) },
    ...(authority
      ? [
          {
            kind: "link",
            text: fill(complaint.link, { authority: name }),
            url: authority.url,
          } as const,
        ]
      : []),
  ]
}
