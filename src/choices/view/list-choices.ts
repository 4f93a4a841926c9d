import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NOTICE_OF } from "../notice-of"
import { type ChoiceSubject, isOf, ownKeysOf, valuesOf } from "../subject"
import { listRestrictions, type RestrictionList } from "./list-restrictions"

/** Everything on record about one person's choices, newest first. */
export type ChoiceList = RestrictionList & {
  consents: ConsentRecord[]
  count: number
  objections: Record<string, unknown>[]
}

/** One entry of the ledger. */
export type ConsentRecord = {
  id: string
  sequence: number
  purpose_id: string
  given: boolean
  channel: string
  locale: string
  text_version: string
  text_sha256: string
  /** Version of the privacy notice then; null before there was one. */
  notice_version: number | null
  /** Given, and another version of the notice is in force now. */
  notice_changed: boolean
  actor_id: string
  request_id: string | null
  recorded_at: Date
}

const CONSENT = `c.id, c.sequence::int as sequence, c.purpose_id, c.given,
  c.channel, c.locale, c.text_version, c.text_sha256, c.actor_id, c.request_id,
  c.recorded_at, ${NOTICE_OF}`

/** Lists a page of the ledger, and all objections and restrictions. */
export async function listChoices(
  knex: Knex,
  subject: ChoiceSubject,
  { limit, offset }: { limit: number; offset: number }
): Promise<ChoiceList> {
  const values = valuesOf(ownKeysOf(subject))
  const { rows: consents } = await knex.raw<{ rows: ConsentRecord[] }>(
    `select ${CONSENT} from privacy_consent c
     where ${isOf("c")} and c.deleted_at is null
     order by c.sequence desc limit ? offset ?`,
    [...values, limit, offset]
  )
  const { rows: counted } = await knex.raw<{ rows: { count: number }[] }>(
    `select count(*)::int as count from privacy_consent c
     where ${isOf("c")} and c.deleted_at is null`,
    values
  )
  const { rows: objections } = await knex.raw<{
    rows: Record<string, unknown>[]
  }>(
    `select o.id, o.purpose_id, o.direct_marketing, o.channel, o.request_id,
       o.raised_by, o.raised_at, o.lifted_at, o.lifted_by
     from privacy_objection o where ${isOf("o")} and o.deleted_at is null
     order by o.raised_at desc, o.id`,
    values
  )
  return {
    consents,
    count: counted[0]?.count ?? 0,
    objections,
    ...(await listRestrictions(knex, subject)),
  }
}
