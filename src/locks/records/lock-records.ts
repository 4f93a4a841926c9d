import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AccountingRecord, PersonalData } from "../../data-map/types"
import { keyOf } from "../../subject/paths"
import { newId, quoted } from "../../subject/sql"
import type { LockRules } from "../decide/order-locks"
import {
  DESTINATION_COUNTRY,
  SOLD_TO,
  zoneOf,
  zonesOf,
} from "../decide/where-sold"
import { utc } from "../fingerprint/check-prints"
import { recordRules } from "../record-rules"
import { decideRecord } from "./decide-record"
import { recordPrint } from "./print-of"

/** Records locked in one transaction. */
const BATCH = 10_000

const FOUND = "privacy_found_records"
const DECIDED = "privacy_decided_records"

/** One kind of record: those alike in what decides their retention. */
type Kind = {
  issued_on: string
  sales_channel_id: string | null
  destination_country: string | null
}

/** An entry whose rows are accounting records. */
export type RecordEntry = PersonalData & { accountingRecord: AccountingRecord }

/** Whether the rows of an entry are accounting records of their own. */
export function isRecordEntry(entry: PersonalData): entry is RecordEntry {
  return entry.accountingRecord !== undefined
}

/**
 * Locks records of one declared table that have no lock yet, at most ten
 * thousand at a time: each with its own day, its own fingerprint, and the
 * policies of its order's sales channel. One whose day is past gets a lock too:
 * the next sweep ends it, with a receipt.
 *
 * @param rows - SQL over `t`: which rows
 * @returns ids of the records that got a lock.
 */
export async function lockRecords(
  trx: Knex.Transaction,
  { entry, rows, bindings = [] }: RecordRows,
  settings: LockRules
): Promise<string[]> {
  await utc(trx)
  await findRecords(trx, { entry, rows, bindings }, settings)
  await decideKinds(trx, entry, settings)
  const policy = await recordRules(trx, settings.rules)
  const inserted = await trx.raw<{ rows: { record_id: string }[] }>(
    `insert into privacy_retention_lock (id, record, record_id, order_id,
       sales_channel_id, tier, policy_id, legal_basis, issued, counted_from,
       fiscal_year_end, locked_through, time_zone, fingerprint,
       fingerprinted_at, policy_decision_id)
     select ${newId("prvlock")},
       ?, f.id, f.order_id, f.sales_channel_id, ?, d.policy_id, d.legal_basis,
       true, f.issued_on, d.fiscal_year_end, d.locked_through, f.time_zone,
       f.fingerprint, clock_timestamp(), ?
     from ${FOUND} f join ${DECIDED} d
       on (d.issued_on, d.sales_channel_id, d.destination_country)
         is not distinct from (f.issued_on, f.sales_channel_id, f.destination_country)
     on conflict (record, record_id) do nothing
     returning record_id`,
    [entry.table, entry.accountingRecord.tier ?? "sales_document", policy]
  )
  return inserted.rows.map(({ record_id }) => record_id)
}

/** Rows of one table of records. */
export type RecordRows = {
  entry: RecordEntry
  rows: string
  bindings?: readonly unknown[]
}

async function findRecords(
  trx: Knex.Transaction,
  { entry, rows, bindings = [] }: RecordRows,
  { rules }: LockRules
): Promise<void> {
  const {
    order = "null",
    issuedAt = "t.created_at",
    where,
  } = entry.accountingRecord
  await trx.raw(`drop table if exists pg_temp.${FOUND}, pg_temp.${DECIDED}`)
  await trx.raw(
    `create temporary table ${FOUND} on commit drop as
     select found.*, coalesce(zone.time_zone, ?) as time_zone,
       to_char(found.issued_at at time zone coalesce(zone.time_zone, ?), 'YYYY-MM-DD') as issued_on
     from (
       select t.${keyOf(entry)}::text as id, o.id as order_id, o.sales_channel_id,
         ${DESTINATION_COUNTRY} as destination_country,
         (${issuedAt})::timestamptz as issued_at,
         ${recordPrint(entry.accountingRecord)} as fingerprint
       from ${quoted(entry.table)} t
       left join "order" o on o.id = (${order})::text
       ${SOLD_TO}
       where (${rows}) and (${where ?? "true"}) and not exists (
         select 1 from privacy_retention_lock l
         where l.record = ? and l.record_id = t.${keyOf(entry)}::text
       )
       limit ${BATCH}
     ) found
     ${zoneOf("found.sales_channel_id")}`,
    [
      rules.base.time_zone,
      rules.base.time_zone,
      ...bindings,
      entry.table,
      zonesOf(rules),
    ] as never
  )
}

async function decideKinds(
  trx: Knex.Transaction,
  { accountingRecord }: RecordEntry,
  settings: LockRules
): Promise<void> {
  const { rows } = await trx.raw<{ rows: Kind[] }>(
    `select distinct issued_on, sales_channel_id, destination_country from ${FOUND}`
  )
  const decided = rows.map((kind) => ({
    ...kind,
    ...decideRecord(kind, accountingRecord.tier ?? "sales_document", settings),
  }))
  await trx.raw(
    `create temporary table ${DECIDED} on commit drop as
     select * from jsonb_to_recordset(?::jsonb) as d(
       issued_on text, sales_channel_id text, destination_country text,
       locked boolean, policy_id text, legal_basis text, locked_through text,
       fiscal_year_end text)`,
    [JSON.stringify(decided)]
  )
}
