import { authorityOf } from "../../archive/report/authority"
import { fill } from "../../locales/fill"
import { NOTICE_RIGHTS } from "../../locales/notice-texts"
import type { NoticeBlock, NoticeText } from "../types"
import { heading, paragraph } from "./blocks"
import type { Pen } from "./facts"

/** GDPR art. 13(2)(b) and (c): each right, and how to use it. */
export function rightsSection(pen: Pen): NoticeText {
  const { rights } = pen.texts

  return {
    heading: rights.heading,
    blocks: [
      ...paragraph(rights.lead),
      ...NOTICE_RIGHTS.flatMap((right) => [
        heading(rights.each[right].label),
        ...paragraph(rights.each[right].text),
      ]),
      heading(rights.howHeading),
      ...howTo(pen),
    ],
  }
}

function howTo({ facts, texts: { rights } }: Pen): NoticeBlock[] {
  const { controller, storefrontUrl } = facts
  const email = controller?.email

  return [
    ...paragraph(email ? fill(rights.howMail, { email }) : rights.howContact),
    ...(storefrontUrl
      ? [
          {
            kind: "link",
            text: rights.howStorefront,
            url: storefrontUrl,
          } as const,
        ]
      : []),
  ]
}

/** GDPR art. 13(2)(d): whom to complain to. */
export function complaintSection({
  facts: { controller },
  texts: { complaint },
}: Pen): NoticeText {
  const found = authorityOf(controller?.country)
  const authority = found?.name ?? complaint.elsewhere

  return {
    heading: complaint.heading,
    blocks: [
      ...paragraph(fill(complaint.text, { authority })),
      ...(found
        ? [
            {
              kind: "link",
              text: fill(complaint.link, { authority }),
              url: found.url,
            } as const,
          ]
        : []),
    ],
  }
}
