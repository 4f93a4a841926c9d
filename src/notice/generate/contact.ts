import type { NoticeText } from "../types"
import { facts, mailLink, paragraph, phoneLink } from "./blocks"
import type { Pen } from "./facts"

/** How to reach whoever answers. */
export function contactSection({
  facts: { controller },
  texts,
}: Pen): NoticeText {
  const { contact } = texts
  const ways = [
    ...mailLink(controller?.email),
    ...phoneLink(controller?.phone),
    ...facts([[texts.controller.address, controller?.address]]),
  ]
  return {
    heading: contact.heading,
    blocks: [...paragraph(ways.length ? contact.lead : contact.none), ...ways],
  }
}
