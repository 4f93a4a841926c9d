import { inSchema, type FrozenTable } from "../frozen"
import { quoted } from "../../subject/sql"
import { functionName } from "./names"
import { refuseRecord } from "./refusal"
import { type Refused, refusedColumns, unchanged } from "./sql"
import { triggersOn } from "./triggers-on"
import type { GuardedSchema, GuardFunction, Guards } from "./types"

const DELETED = "deleted_at"

/**
 * The guards of a table whose rows belong to orders.
 *
 * Comparing the columns comes first and costs next to nothing; only when one of
 * them differs is anything looked up.
 */
export function guardTable(frozen: FrozenTable, at: GuardedSchema): Guards {
  const { table, judgedAtCommit } = frozen
  const guard = guardFunction(frozen, at)
  const commit = judgedAtCommit ? [commitFunction(frozen, at)] : []

  return {
    functions: [guard, ...commit],
    triggers: [
      ...triggersOn(table, ["update", "remove"], guard.name),
      ...commit.flatMap(({ name }) => triggersOn(table, ["commit"], name)),
    ],
  }
}

function guardFunction(frozen: FrozenTable, at: GuardedSchema): GuardFunction {
  const { table, mayGo } = frozen
  const always = present(refusals(frozen), table, at)
  const fromIssue = present(
    (frozen.fromIssue ?? []).map((column) => ({ column })),
    table,
    at
  )
  const watched = [...always, ...fromIssue].map(({ column }) => column)

  return {
    name: functionName(table),
    body: inSchema(
      `
declare
  t alias for old;
  what text;
  issued text := '';
  held record;
begin
  if tg_op = 'DELETE' then
    ${mayGo ? `if ${mayGo} then return old; end if;` : ""}
    what := 'a row may not be deleted';
  elsif ${unchanged(watched)} then
    return null;
  else
    what := ${refusedColumns(always)};
    ${fromIssue.length ? `issued := ${refusedColumns(fromIssue)};` : ""}
    if what = '' and issued = '' then return null; end if;
  end if;
  ${findLock(frozen.orders, "what <> '' or l.issued")}
  if found then
    what := concat_ws(', ', nullif(what, ''), nullif(issued, ''));
    ${refuseRecord(table)}
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return null;
end;
`,
      quoted(at.schema)
    ),
  }
}

function commitFunction(frozen: FrozenTable, at: GuardedSchema): GuardFunction {
  const { table, orders, mayGo } = frozen
  return {
    name: functionName(table, "commit"),
    body: inSchema(
      `
declare
  t alias for old;
  what text := '${DELETED}';
  held record;
begin
  if old.${DELETED} is not distinct from new.${DELETED} then return null; end if;
  ${mayGo ? `if ${mayGo} then return null; end if;` : ""}
  ${findLock(orders)}
  if found then
    ${refuseRecord(table)}
  end if;
  return null;
end;
`,
      quoted(at.schema)
    ),
  }
}

/** PL/pgSQL: finds a lock of one of `orders` and puts it into `held`. */
function findLock(orders: string, where = "true"): string {
  return `select l.record, l.record_id, l.locked_through, l.legal_basis into held
  from {schema}.privacy_retention_lock l
  where l.record = 'order' and l.state = 'locked' and (${where})
    and l.record_id in (${orders})
  limit 1;`
}

function refusals(frozen: FrozenTable): Refused[] {
  const { columns, rules = [], mayGo, judgedAtCommit } = frozen
  return [
    ...columns.map((column) => ({ column })),
    ...rules.map(({ column, refuses }) => ({ column, where: refuses })),
    ...(judgedAtCommit
      ? []
      : [{ column: DELETED, ...(mayGo && { where: `not (${mayGo})` }) }]),
  ]
}

/** Leaves out what this version of Medusa has no column for. */
function present(
  refused: readonly Refused[],
  table: string,
  { columns }: GuardedSchema
): Refused[] {
  return refused.filter(({ column }) => columns.get(table)?.has(column))
}
