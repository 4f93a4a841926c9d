import { capitalized } from "../../locales/capitalized"
import { fill } from "../../locales/fill"
import type { NoticeText } from "../types"
import { facts, heading, paragraph } from "./blocks"
import type { Pen } from "./facts"

/** GDPR art. 13(1)(a) and (b): who answers, and their officer. */
export function controllerSection(pen: Pen): NoticeText {
  const { texts, name } = pen
  const { controller } = pen.facts
  const own = texts.controller
  const website = controller?.website && siteOf(controller.website)

  return {
    heading: own.heading,
    blocks: [
      ...paragraph(capitalized(fill(own.lead, { name }))),
      ...paragraph(
        website ? fill(own.appliesTo, { website }) : own.appliesToShop
      ),
      ...facts([
        [own.name, controller?.name],
        [own.organizationNumber, controller?.organization_number],
        [own.address, controller?.address],
        [own.email, controller?.email],
        [own.phone, controller?.phone],
        [own.website, website],
      ]),
      ...officer(pen),
    ],
  }
}

function officer({ facts: { controller }, texts }: Pen): NoticeText["blocks"] {
  const own = texts.controller
  const person = controller?.data_protection_officer
  const ways = facts([
    [texts.categories.each.name.label, person?.name],
    [own.email, person?.email],
    [own.phone, person?.phone],
  ])
  return ways.length
    ? [heading(own.officerHeading), ...paragraph(own.officerLead), ...ways]
    : []
}

/** As people write it: without the scheme, and without a slash at the end. */
function siteOf(url: string): string {
  return url.replace(/^https?:\/\//, "").replace(/\/$/, "")
}
