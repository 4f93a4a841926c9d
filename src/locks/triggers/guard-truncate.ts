import { quoted } from "../../subject/sql"
import { functionName } from "./names"
import { LOCK_HELD, RECORD_LOCKED } from "./refusal"
import { triggersOn } from "./triggers-on"
import type { GuardedSchema, Guards } from "./types"

/** The plugin's own tables that nobody empties, locks or no locks. */
export const OWN_TABLES = [
  "privacy_retention_lock",
  "privacy_retention_policy",
  "privacy_legal_hold",
  "privacy_correction_note",
]

/**
 * No row trigger sees a truncate, so one of its own refuses it: on `tables`
 * while anything is locked, on the plugin's own tables always.
 */
export function guardTruncate(
  tables: readonly string[],
  { schema }: GuardedSchema
): Guards {
  const name = functionName("truncate")
  const own = functionName("truncate_own")

  return {
    functions: [
      {
        name,
        body: `
begin
  if exists (
    select 1 from ${quoted(schema)}.privacy_retention_lock l
    where l.state = 'locked'
  ) then
    raise exception using errcode = '${RECORD_LOCKED}',
      schema = tg_table_schema, table = tg_table_name,
      message = format(
        'PRIVACY_RECORD_LOCKED: table "%s" holds locked records', tg_table_name);
  end if;
  return null;
end;
`,
      },
      {
        name: own,
        body: `
begin
  raise exception using errcode = '${LOCK_HELD}',
    schema = tg_table_schema, table = tg_table_name,
    message = format('PRIVACY_LOCK_HELD: table "%s" is never emptied', tg_table_name);
end;
`,
      },
    ],
    triggers: [
      ...tables.flatMap((table) => triggersOn(table, ["truncate"], name)),
      ...OWN_TABLES.flatMap((table) => triggersOn(table, ["truncate"], own)),
    ],
  }
}
