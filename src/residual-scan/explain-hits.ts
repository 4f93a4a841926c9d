import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DataMap } from "../data-map/types"
import { quoted } from "../subject/sql"
import { HITS, keyOf } from "./find-hits"
import { ownerChains, type Ownership } from "./owner-chains"
import type { SearchedTable } from "./searched-tables"

/** Owners of the rows that were hit, for the rest of the transaction. */
const OWNERS = quoted("privacy_residual_owner")

/** Erasures whose scans have hits, each with all that its receipts say. */
const ERASURES = quoted("privacy_residual_erasure")

/**
 * Explains hits that are as they should be: the buyer block of a record the
 * receipt retained, a row that came to be after the erasure, and the row of
 * another customer, who may share a home or a name with the subject.
 */
export async function explainHits(
  trx: Knex.Transaction,
  table: SearchedTable,
  ownership: Ownership
): Promise<void> {
  await gatherErasures(trx)
  await gatherOwners(trx, table, ownership)
  await explainLocked(trx, table, ownership.map)
  await explainNewer(trx)
  await explainOthers(trx)
}

/** A receipt may be amended: rows that arrived late are part of the erasure. */
async function gatherErasures(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `create temporary table ${ERASURES} on commit drop as
     select scan.id as scan, receipt.erased_at, said.customer_ids, said.retained
     from privacy_residual_scan scan
     join privacy_erasure_receipt receipt on receipt.id = scan.receipt_id
     cross join lateral (
       select coalesce(array_agg(distinct customer) filter (where customer is not null), '{}') as customer_ids,
         coalesce(jsonb_agg(record) filter (where record is not null), '[]') as retained
       from privacy_erasure_receipt part
       left join lateral unnest(part.customer_ids) customer on true
       left join lateral jsonb_array_elements(part.retained) record on true
       where part.id = receipt.id or part.amends = receipt.id
     ) said
     where scan.id in (select scan from ${HITS})`
  )
}

async function gatherOwners(
  trx: Knex.Transaction,
  table: SearchedTable,
  ownership: Ownership
): Promise<void> {
  const selects = ownerChains(table.table, ownership).map(
    ({ owner, joins, id }) =>
      `select hit.key, '${owner}' as owner, ${id} as id
       from (select distinct key from ${HITS}) hit
       join ${quoted(table.table)} a0 on ${keyOf(table, "a0")} = hit.key ${joins}`
  )
  const none = `select null::text as key, null::text as owner, null::text as id where false`
  await trx.raw(
    `create temporary table ${OWNERS} on commit drop as
     ${[none, ...selects].join(" union ")}`
  )
}

/**
 * Only what the law lets stay: an e-mail address in the remark of a locked
 * order is explained by nothing.
 */
async function explainLocked(
  trx: Knex.Transaction,
  { table }: SearchedTable,
  map: DataMap
): Promise<void> {
  const entry = map.entries.find((one) => one.table === table)
  const held = Object.entries(entry?.columns ?? {})
    .filter(([, rule]) => rule.recordField ?? rule.whileLocked)
    .map(([column]) => column)

  await trx.raw(
    `update ${HITS} hit set explanation = 'locked_record'
     from ${ERASURES} erasure
     where erasure.scan = hit.scan and hit."column" = any(?)
       and exists (
         select 1 from jsonb_to_recordset(erasure.retained)
           as kept(record text, record_id text)
         where (kept.record = ? and kept.record_id = hit.key)
           or (kept.record = 'order' and kept.record_id in (
             select id from ${OWNERS} where owner = 'order' and key = hit.key)))`,
    [held, table]
  )
}

/** Where a row says nothing of its own age, its owner's counts. */
async function explainNewer(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `update ${HITS} hit set explanation = 'newer_than_erasure'
     from ${ERASURES} erasure
     where erasure.scan = hit.scan and hit.explanation is null
       and coalesce(hit.created_at, (
         select min(coalesce(c.created_at, o.created_at)) from ${OWNERS} own
         left join customer c on own.owner = 'customer' and c.id = own.id
         left join "order" o on own.owner = 'order' and o.id = own.id
         where own.key = hit.key)) > erasure.erased_at`
  )
}

/** A row of both belongs to the subject as well, and that explains nothing. */
async function explainOthers(trx: Knex.Transaction): Promise<void> {
  await trx.raw(
    `update ${HITS} hit set explanation = 'other_person'
     from ${ERASURES} erasure
     where erasure.scan = hit.scan and hit.explanation is null
       and exists (
         select 1 from ${OWNERS} own join customer c on c.id = own.id
         where own.key = hit.key and own.owner = 'customer')
       and not exists (
         select 1 from ${OWNERS} own
         where own.key = hit.key and own.owner = 'customer'
           and own.id = any(erasure.customer_ids))`
  )
}
