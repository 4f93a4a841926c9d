import { formatFor } from "../archive/report/format"
import { evidenceTexts, letterTexts, type Locale } from "../locales"
import { fill } from "../locales/fill"

export type ReadMeAbout = {
  locale: Locale
  requestId: string
  madeAt: Date
  timeZone: string
  sender?: string | null
}

/** What the pack is, what is in it, and how somebody outside can check it. */
export function readMe({
  locale,
  requestId,
  madeAt,
  timeZone,
  sender,
}: ReadMeAbout): string {
  const texts = evidenceTexts(locale)
  const { tag, theShop } = letterTexts(locale)
  const made = fill(texts.made, {
    id: requestId,
    moment: formatFor(tag, timeZone).dateTime(madeAt),
    sender: sender || theShop,
  })
  const files = texts.files.map(([name, text]) => `- ${name}: ${text}`)

  return `${[
    texts.title,
    made,
    files.join("\n"),
    texts.letters,
    texts.noNames,
    texts.checkHeading,
    texts.check.map((line) => `- ${line}`).join("\n"),
  ].join("\n\n")}\n`
}
