import type { DatabaseSchema } from "../../data-map/schema"
import type { PersonalData } from "../../data-map/types"
import type { Reach } from "../../subject/types"

const MOMENTS = ["created_at", "updated_at", "deleted_at"]

/** Not given by the person, but something they did. */
const DEEDS = ["privacy_request"]

/**
 * Whether the person wrote anything the shop holds, a shop's own tables among
 * it, at the moment given or later. Messages sent to them and what staff wrote
 * about them do not count.
 */
export async function seenLately(
  reach: Reach,
  schema: DatabaseSchema,
  moment: string
): Promise<boolean> {
  const recent = reach.entries.flatMap((entry) => {
    const dates = datesOf(entry, schema)
    return dates.length
      ? [
          `exists (select 1 from ${reach.from(entry)}
           where greatest(${dates.join(", ")}) >= cast(:moment as timestamptz))`,
        ]
      : []
  })
  const { rows } = await reach.trx.raw<{ rows: { seen: boolean }[] }>(
    `select exists (
       select 1 from privacy_account_activity a
       join privacy_reach_customer s on s.id = a.customer_id
       where a.last_login_at >= cast(:moment as timestamptz)
     ) or ${recent.join(" or ")} as seen`,
    { moment }
  )
  return rows[0]?.seen ?? true
}

function datesOf(
  { table, source }: PersonalData,
  schema: DatabaseSchema
): string[] {
  const columns = schema.tables.get(table)
  return source === "given" || DEEDS.includes(table)
    ? MOMENTS.filter((column) => columns?.has(column)).map((c) => `t.${c}`)
    : []
}
