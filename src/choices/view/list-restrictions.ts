import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ChoiceSubject, isOf, ownKeysOf, valuesOf } from "../subject"

type Rows = Record<string, unknown>[]

/** A person's restrictions, and what goes on in spite of them; newest first. */
export type RestrictionList = { restrictions: Rows; exceptions: Rows }

/** Lists restrictions and the exceptions from them, those that ended too. */
export async function listRestrictions(
  knex: Knex,
  subject: ChoiceSubject
): Promise<RestrictionList> {
  const values = valuesOf(ownKeysOf(subject))
  const { rows: restrictions } = await knex.raw<{ rows: Rows }>(
    `select r.id, r.ground, r.request_id, r.restricted_by, r.restricted_at,
       r.lifted_at, r.lifted_by
     from privacy_restriction r where ${isOf("r")} and r.deleted_at is null
     order by r.restricted_at desc, r.id`,
    values
  )
  const { rows: exceptions } = await knex.raw<{ rows: Rows }>(
    `select e.id, e.purpose_id, e.basis, e.recorded_by, e.recorded_at,
       e.ended_at, e.ended_by
     from privacy_restriction_exception e
     where ${isOf("e")} and e.deleted_at is null
     order by e.recorded_at desc, e.id`,
    values
  )
  return { restrictions, exceptions }
}
