import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { isOf, type SubjectKeys, valuesOf } from "../subject"

/** How many choices of a subject stand. */
export type ChoiceCounts = {
  consents: number
  objections: number
  restricted: boolean
}

/** Counts the consents and objections that stand today. */
export async function countChoices(
  knex: Knex,
  keys: SubjectKeys
): Promise<ChoiceCounts> {
  const { rows } = await knex.raw<{ rows: ChoiceCounts[] }>(
    `select
       (select count(*)::int from (
          select distinct on (c.purpose_id) c.given from privacy_consent c
          where ${isOf("c")} and c.closed_at is null and c.deleted_at is null
          order by c.purpose_id, c.sequence desc
        ) said where said.given) as consents,
       (select count(distinct o.purpose_id)::int from privacy_objection o
        where ${isOf("o")} and o.lifted_at is null
          and o.deleted_at is null) as objections,
       exists (select 1 from privacy_restriction r
        where ${isOf("r")} and r.lifted_at is null
          and r.deleted_at is null) as restricted`,
    [...valuesOf(keys), ...valuesOf(keys), ...valuesOf(keys)]
  )
  return rows[0] ?? { consents: 0, objections: 0, restricted: false }
}
