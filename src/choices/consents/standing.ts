import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NOTICE_OF } from "../notice-of"
import { type ChoiceSubject, isOf, ownKeysOf, valuesOf } from "../subject"

/** The newest entry of the ledger about one purpose. */
export type StandingConsent = {
  id: string
  customer_id: string | null
  purpose_id: string
  given: boolean
  channel: string
  locale: string
  text_version: string
  text_sha256: string
  /** Version of the privacy notice then; null before there was one. */
  notice_version: number | null
  /** Another version of the notice is in force now. */
  notice_changed: boolean
  recorded_at: Date
}

/** What the ledger says today: the newest entry for each purpose. */
export async function standingConsents(
  knex: Knex,
  subject: ChoiceSubject
): Promise<StandingConsent[]> {
  const { rows } = await knex.raw<{ rows: StandingConsent[] }>(
    `select distinct on (c.purpose_id) c.id, c.customer_id, c.purpose_id,
       c.given, c.channel, c.locale, c.text_version, c.text_sha256,
       c.recorded_at, ${NOTICE_OF}
     from privacy_consent c
     where ${isOf("c")} and c.closed_at is null and c.deleted_at is null
     order by c.purpose_id, c.sequence desc`,
    valuesOf(ownKeysOf(subject))
  )
  return rows
}
