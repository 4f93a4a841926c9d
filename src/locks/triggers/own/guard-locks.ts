import { quoted } from "../../../subject/sql"
import { inSchema } from "../../frozen"
import { functionName } from "../names"
import { refuseRow } from "../refusal"
import { triggersOn } from "../triggers-on"
import type { GuardedSchema, Guards } from "../types"
import { ON_RELEASE, WHILE_LOCKED } from "./lock-rules"
import { firstBroken } from "./rules"

const TABLE = "privacy_retention_lock"

/** SQL: a legal hold covers the lock `old`, which nobody has lifted. */
const HELD = `exists (
  select 1 from {schema}.privacy_legal_hold h
  where h.lifted_at is null and (
    (h.scope = 'order' and h.reference in (old.order_id, old.record_id))
    or (h.scope = 'subject' and h.reference in (
      select o.customer_id from {schema}."order" o where o.id = old.order_id))
    or (h.scope = 'fiscal_year' and h.reference = old.fiscal_year_end)
    or (h.scope = 'sales_channel' and h.reference = old.sales_channel_id)))`

/** SQL: the receipt was written long enough ago to let the lock's row go. */
const LONG_RELEASED = `old.state = 'released'
  and old.released_at < clock_timestamp() - interval '5 years'`

/** The guards of the locks themselves: no setting opens them, only their day. */
export function guardLocks({ schema }: GuardedSchema): Guards {
  const name = functionName(TABLE)
  const body = inSchema(
    `
declare
  today text;
  decided boolean := false;
  shortens boolean := false;
  held boolean := false;
  broken text;
begin
  if tg_op = 'INSERT' then
    if new.state = 'locked' then return null; end if;
    ${refuseRow(`format('lock "%s"', new.id)`, "'a lock begins locked'")}
  end if;
  if tg_op = 'DELETE' then
    if ${LONG_RELEASED} then return old; end if;
    ${refuseRow(LOCK, "'it stays until five years after its release'")}
  end if;
  if old is not distinct from new then return null; end if;
  if old.state = 'released' then
    ${refuseRow(LOCK, "'a released lock never changes'")}
  end if;
  today := to_char(
    clock_timestamp() at time zone old.time_zone, 'YYYY-MM-DD');
  if old.policy_decision_id is distinct from new.policy_decision_id then
    select true, p.shortens into decided, shortens
    from {schema}.privacy_retention_policy p
    where p.id = new.policy_decision_id;
    decided := coalesce(decided, false);
    shortens := coalesce(shortens, false);
  end if;
  broken := ${firstBroken(WHILE_LOCKED)};
  if broken is null and new.state <> 'locked' then
    held := ${HELD};
    broken := ${firstBroken(ON_RELEASE)};
  end if;
  if broken is not null then
    ${refuseRow(LOCK, "broken")}
  end if;
  return null;
end;
`,
    quoted(schema)
  )

  return {
    functions: [{ name, body }],
    triggers: triggersOn(TABLE, ["insert", "update", "remove"], name),
  }
}

const LOCK = `format('lock "%s" of %s "%s", %s', old.id, old.record,
      old.record_id,
      coalesce('through ' || old.locked_through, 'without an end'))`
