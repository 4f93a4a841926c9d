import { quoted } from "../../subject/sql"
import {
  BLOCK_COLUMNS,
  BUYER_ADDRESS,
  DELIVERY_ADDRESS,
  inSchema,
} from "../frozen"
import { functionName } from "./names"
import { refuseRecord } from "./refusal"
import { refusedColumns, unchanged } from "./sql"
import { triggersOn } from "./triggers-on"
import type { GuardedSchema, Guards } from "./types"

const TABLE = "order_address"

/** Changed whatever the block says: the row is no longer what orders name. */
const WHOLE = ["id", "deleted_at"]

/**
 * The guards of order addresses. What the lock's blocks name stays once the
 * sales document is issued, in the role the address has on the order; all else
 * is free, so that an erasure can take it.
 */
export function guardAddress({ schema }: GuardedSchema): Guards {
  const name = functionName(TABLE)
  const body = inSchema(
    `
declare
  what text;
  held record;
begin
  if tg_op = 'UPDATE' and ${unchanged(watched())} then
    return null;
  end if;
  for held in
    select l.record, l.record_id, l.locked_through, l.legal_basis, l.issued,
      case when ${BUYER_ADDRESS} = old.id then l.buyer_block else '{}' end
      || case when ${DELIVERY_ADDRESS} = old.id then l.delivery_block else '{}' end
        as block
    from {schema}."order" o join {schema}.privacy_retention_lock l
      on l.record = 'order' and l.record_id = o.id and l.state = 'locked'
    where o.billing_address_id = old.id or o.shipping_address_id = old.id
  loop
    if tg_op = 'DELETE' then
      what := 'a row may not be deleted';
    elsif held.issued then
      what := ${refusedColumns(refused())};
    else
      what := ${refusedColumns(WHOLE.map((column) => ({ column })))};
    end if;
    if what <> '' then
      ${refuseRecord(TABLE)}
    end if;
  end loop;
  if tg_op = 'DELETE' then return old; end if;
  return null;
end;
`,
    quoted(schema)
  )

  return {
    functions: [{ name, body }],
    triggers: triggersOn(TABLE, ["update", "remove"], name),
  }
}

function watched(): string[] {
  return [...WHOLE, ...Object.values(BLOCK_COLUMNS).flat()]
}

function refused() {
  return [
    ...WHOLE.map((column) => ({ column })),
    ...Object.entries(BLOCK_COLUMNS).flatMap(([field, columns]) =>
      columns.map((column) => ({
        column,
        where: `'${field}' = any(held.block)`,
      }))
    ),
  ]
}
