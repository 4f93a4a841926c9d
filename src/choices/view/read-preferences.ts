import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  digestOfText,
  type PurposeInForce,
  type PurposeText,
  readPurposes,
} from "../../purposes"
import { standingConsents } from "../consents/standing"
import { mayProcess } from "../facts/decide"
import { readFacts } from "../facts/read-facts"
import { isRestricted } from "../restriction/is-restricted"
import { type ChoiceSubject, isOf, ownKeysOf, valuesOf } from "../subject"
import { type PurposeView, viewOf } from "./purpose-view"

/** One purpose, and what the person has decided about it. */
export type PreferenceView = PurposeView & {
  consent: {
    given: boolean
    recorded_at: Date
    text_version: string
    /** The text has changed since. */
    outdated: boolean
    /** Version of the privacy notice then; null before there was one. */
    notice_version: number | null
    /** A newer version of the notice is in force since. */
    notice_changed: boolean
  } | null
  objection: { raised_at: Date } | null
  /** Whether the shop may pursue the purpose now. */
  allowed: boolean
}

export type Preferences = { restricted: boolean; purposes: PreferenceView[] }

/** Reads what somebody decided, and may decide, in their language. */
export async function readPreferences(
  knex: Knex,
  subject: ChoiceSubject,
  locale: keyof PurposeText
): Promise<Preferences> {
  const purposes = (await readPurposes(knex)).filter(isChoosable)
  const consents = new Map(
    (await standingConsents(knex, subject)).map((one) => [one.purpose_id, one])
  )
  const objections = await standingObjections(knex, subject)
  const views: PreferenceView[] = []

  for (const purpose of purposes) {
    const consent = consents.get(purpose.id)
    const raised_at = objections.get(purpose.id)
    views.push({
      ...viewOf(purpose, locale),
      consent: consent
        ? {
            given: consent.given,
            recorded_at: consent.recorded_at,
            text_version: consent.text_version,
            outdated: isOutdated(purpose, consent),
            notice_version: consent.notice_version,
            notice_changed: consent.notice_changed,
          }
        : null,
      objection: raised_at ? { raised_at } : null,
      allowed: mayProcess(
        await readFacts(knex, ownKeysOf(subject), purpose.id)
      ),
    })
  }
  return { restricted: await isRestricted(knex, subject), purposes: views }
}

/** Whether there is anything to decide about a purpose. */
export function isChoosable(purpose: PurposeInForce): boolean {
  return !purpose.retired && (purpose.can_object || purpose.needs_consent)
}

/** The text they read then, in the language they read it in, is another now. */
function isOutdated(
  purpose: PurposeInForce,
  consent: { locale: string; text_sha256: string }
): boolean {
  const locale = consent.locale as keyof PurposeText
  return (
    !(locale in purpose.text) ||
    digestOfText(purpose, locale) !== consent.text_sha256
  )
}

async function standingObjections(
  knex: Knex,
  subject: ChoiceSubject
): Promise<Map<string, Date>> {
  const { rows } = await knex.raw<{
    rows: { purpose_id: string; raised_at: Date }[]
  }>(
    `select o.purpose_id, min(o.raised_at) as raised_at
     from privacy_objection o
     where ${isOf("o")} and o.lifted_at is null and o.deleted_at is null
     group by o.purpose_id`,
    valuesOf(ownKeysOf(subject))
  )
  return new Map(
    rows.map(({ purpose_id, raised_at }) => [purpose_id, raised_at])
  )
}
