import { quoted } from "../../../subject/sql"
import { inSchema } from "../../frozen"
import { functionName } from "../names"
import { refuseRow } from "../refusal"
import { triggersOn } from "../triggers-on"
import type { GuardedSchema, Guards } from "../types"
import { changesAny, firstBroken, type RowRule } from "./rules"

type GuardedRows = {
  table: string
  /** How messages call a row. */
  label: string
  updates: readonly RowRule[]
  removals: readonly RowRule[]
}

/** SQL: the lock of the note's order binds the sales document it corrects. */
const ISSUED = `exists (
  select 1 from {schema}.privacy_retention_lock l
  where l.record = 'order' and l.record_id = old.order_id
    and l.state = 'locked' and l.issued)`

const HOLD_ITSELF = [
  "id",
  "scope",
  "reference",
  "ground",
  "owner",
  "review_on",
  "placed_by",
  "created_at",
  "deleted_at",
]

const LIFTING = ["lifted_at", "lifted_by", "lift_reason"]

/** SQL: a text is what it was, or was cleared once the hold was lifted. */
const rewords = (
  column: string
) => `old.${column} is distinct from new.${column}
  and (old.lifted_at is null or coalesce(new.${column}, '') <> '')`

const ROWS: readonly GuardedRows[] = [
  {
    table: "privacy_retention_policy",
    label: "decision",
    updates: [
      {
        refuses: "old is distinct from new",
        because: "what was decided is never rewritten",
      },
    ],
    removals: [
      { refuses: "true", because: "what was decided is never deleted" },
    ],
  },
  {
    table: "privacy_legal_hold",
    label: "legal hold",
    updates: [
      {
        refuses: changesAny(HOLD_ITSELF),
        because: "a hold does not change, it is lifted",
      },
      {
        refuses: `old.lifted_at is not null and ${changesAny(["lifted_at", "lifted_by"])}`,
        because: "it was lifted already",
      },
      {
        refuses: `old.lifted_at is null and ${changesAny(LIFTING)}
          and (${LIFTING.map((column) => `new.${column} is null`).join(" or ")})`,
        because: "lifting takes a time, a person and a reason",
      },
      {
        refuses: rewords("reason"),
        because: "its reason may only be cleared, once it is lifted",
      },
      {
        refuses: `old.lifted_at is not null and (${rewords("lift_reason")})`,
        because: "its reason may only be cleared, once it is lifted",
      },
    ],
    removals: [{ refuses: "old.lifted_at is null", because: "it stands" }],
  },
  {
    table: "privacy_correction_note",
    label: "correction",
    updates: [
      {
        refuses: `old is distinct from new and ${ISSUED}`,
        because: "it belongs to a sales document that is locked",
      },
    ],
    removals: [
      {
        refuses: ISSUED,
        because: "it belongs to a sales document that is locked",
      },
    ],
  },
]

/** The guards of decisions, legal holds and corrections. */
export function guardRows(at: GuardedSchema): Guards[] {
  return ROWS.map((rows) => guardOf(rows, at))
}

function guardOf(
  { table, label, updates, removals }: GuardedRows,
  { schema }: GuardedSchema
): Guards {
  const name = functionName(table)
  const body = inSchema(
    `
declare
  broken text;
begin
  if tg_op = 'DELETE' then
    broken := ${firstBroken(removals)};
  else
    broken := ${firstBroken(updates)};
  end if;
  if broken is not null then
    ${refuseRow(`format('${label} "%s"', old.id)`, "broken")}
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return null;
end;
`,
    quoted(schema)
  )

  return {
    functions: [{ name, body }],
    triggers: triggersOn(table, ["update", "remove"], name),
  }
}
