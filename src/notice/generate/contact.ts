import type { NoticeText } from "../types"
import { facts, mailLink, paragraph, phoneLink } from "./blocks"
import type { Pen } from "./facts"

/** How to reach whoever answers. */
export function contactSection({
  facts: { controller },
  texts,
}: Pen): NoticeText {
  const { contact } = texts
  const { email, phone, address } = texts.controller
  const ways = [
    ...mailLink(email, controller?.email),
    ...phoneLink(phone, controller?.phone),
    ...facts([[address, controller?.address]]),
  ]
  return {
    heading: contact.heading,
    blocks: [...paragraph(ways.length ? contact.lead : contact.none), ...ways],
  }
}
