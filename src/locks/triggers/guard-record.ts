import { quoted } from "../../subject/sql"
import { functionName, PREFIX } from "./names"
import { refuseRecord } from "./refusal"
import { literal, refusedColumns, unchanged } from "./sql"
import { triggersOn } from "./triggers-on"
import type { FrozenRecord, GuardedSchema, Guards } from "./types"

/** The guards of a shop's own records, each frozen by a lock of its own. */
export function guardRecord(
  { table, key, columns, lockOn }: FrozenRecord,
  at: GuardedSchema
): Guards {
  const has = at.columns.get(table) ?? new Set<string>()
  const watched = [...new Set([key, ...columns, "deleted_at"])].filter(
    (column) => has.has(column)
  )
  const name = functionName(table, "record")
  const body = `
declare
  what text := 'a row may not be deleted';
  held record;
begin
  if tg_op = 'UPDATE' then
    if ${unchanged(watched)} then return null; end if;
    what := ${refusedColumns(watched.map((column) => ({ column })))};
  end if;
  select l.record, l.record_id, l.locked_through, l.legal_basis into held
  from ${quoted(at.schema)}.privacy_retention_lock l
  where l.record = ${literal(lockOn)} and l.state = 'locked'
    and l.record_id = old.${quoted(key)}::text;
  if found then
    ${refuseRecord(table)}
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return null;
end;
`
  return {
    functions: [{ name, body }],
    // the table may be one whose rows an order's lock freezes as well
    triggers: triggersOn(table, ["update", "remove"], name).map((trigger) => ({
      ...trigger,
      name: `${PREFIX}record_${trigger.moment}`,
    })),
  }
}
