import { formatFor } from "../../archive/report/format"
import { letterTexts } from "../../locales"
import { fill } from "../../locales/fill"
import type { Counted, LetterTexts } from "../../locales/letter-texts"
import type { LetterFacts } from "../facts/types"

/** What writes one letter: its texts, and how its language writes dates. */
export type Pen = {
  texts: LetterTexts
  sender: string
  /** A calendar date, `YYYY-MM-DD`. */
  day: (date: string | null) => string
  /** The day of a moment, in the shop's time zone. */
  dayOf: (moment: Date) => string
  moment: (moment: Date) => string
  count: (text: Counted, count: number) => string
}

/** Takes up the pen for a letter. */
export function penFor({ locale, timeZone, controller }: LetterFacts): Pen {
  const texts = letterTexts(locale)
  const local = formatFor(texts.tag, timeZone)
  // a calendar date has no time zone, and is the same day everywhere
  const calendar = formatFor(texts.tag, "UTC")

  return {
    texts,
    sender: controller.name || texts.theShop,
    day: (date) => calendar.date(date ?? ""),
    dayOf: (moment) => local.date(new Date(moment).toISOString()),
    moment: (moment) => local.dateTime(moment),
    count: (text, count) =>
      fill(count === 1 ? text.one : text.other, { count: local.number(count) }),
  }
}
