import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"
import { newId } from "../subject/sql"
import type { LockRules } from "./decide/order-locks"
import { refreshLocks } from "./refresh-locks"

/** Orders locked in one transaction, which holds up nobody: it only adds. */
const BATCH = 10_000

const NEXT = "privacy_next_orders"

/**
 * A lock made in the middle of a checkout would keep Medusa from undoing it
 * when the payment fails.
 */
const OLD_ENOUGH = `o.created_at < clock_timestamp() - interval '1 hour'
  and not (o.is_draft_order or o.status = 'draft')`

const WITHOUT_LOCK = `not exists (
  select 1 from privacy_retention_lock l
  where l.record = 'order' and l.record_id = o.id)`

/** How far a backfill has come. */
export type BackfillProgress = {
  run_id: string
  state: "running" | "completed"
  /** Orders without a lock when it began. */
  total: number
  /** Orders looked at. */
  done: number
  /** Of these, canceled before issue: they need none. */
  skipped: number
}

/** Starts a backfill, or returns the one that is not finished. */
export async function startBackfill(
  knex: Knex,
  startedBy: string
): Promise<string> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:backfill', 0))"
    )
    const { rows } = await trx.raw<{ rows: { id: string }[] }>(
      `with running as (
         select id from privacy_run
         where kind = 'backfill' and state = 'running'
         order by created_at limit 1
       ), started as (
         insert into privacy_run (id, kind, started_by, total, heartbeat_at)
         select ${newId("prvrun")},
           'backfill', ?,
           (select count(*) from "order" o where ${OLD_ENOUGH} and ${WITHOUT_LOCK}),
           clock_timestamp()
         where not exists (select 1 from running)
         returning id
       )
       select id from running union all select id from started`,
      [startedBy]
    )
    return rows[0]?.id ?? ""
  })
}

/**
 * Makes the locks of the next orders that have none, in one transaction with
 * the progress it writes. Kill it anywhere: the next call goes on where the
 * last commit was. Two at once take turns.
 */
export async function backfillNext(
  knex: Knex,
  runId: string,
  settings: LockRules
): Promise<BackfillProgress> {
  return await runTransaction(knex, "read committed", async (trx) => {
    const { rows } = await trx.raw<{ rows: { cursor: string | null }[] }>(
      `select cursor from privacy_run where id = ? for update`,
      [runId]
    )
    await trx.raw(
      `create temporary table ${NEXT} on commit drop as
       select o.id from "order" o
       where o.id > ? and ${OLD_ENOUGH} and ${WITHOUT_LOCK}
       order by o.id limit ${BATCH}`,
      [rows[0]?.cursor ?? ""]
    )
    await trx.raw(`analyze ${NEXT}`)
    const { locked } = await refreshLocks(trx, NEXT, settings)
    const progress = await writeProgress(trx, runId, locked.length)

    if (locked.length) {
      await writeAuditEntry(trx, {
        action: "records.locked",
        actorId: "system",
        details: { run_id: runId, ...(await sealOf(trx, locked)) },
      })
    }
    if (progress.state === "completed") {
      // a release right afterwards would plan for an empty table
      await trx.raw("analyze privacy_retention_lock")
    }
    return progress
  })
}

async function writeProgress(
  trx: Knex.Transaction,
  runId: string,
  locked: number
): Promise<BackfillProgress> {
  const { rows } = await trx.raw<{ rows: BackfillProgress[] }>(
    `update privacy_run r set
       cursor = coalesce(next.last, r.cursor), done = r.done + next.count,
       skipped = r.skipped + next.count - ?,
       state = case when next.count < ${BATCH} then 'completed' else 'running' end,
       finished_at = case when next.count < ${BATCH} then clock_timestamp() end,
       heartbeat_at = clock_timestamp(), updated_at = clock_timestamp()
     from (select max(id) as last, count(*) as count from ${NEXT}) next
     where r.id = ?
     returning r.id as run_id, r.state, r.total::int, r.done::int, r.skipped::int`,
    [locked, runId]
  )
  return rows[0] as BackfillProgress
}

/** What the audit log says of many new locks: one digest over all prints. */
async function sealOf(trx: Knex.Transaction, orderIds: readonly string[]) {
  const { rows } = await trx.raw<{
    rows: { records: number; fingerprints_digest: string }[]
  }>(
    `select count(*)::int as records, encode(sha256(convert_to(
       string_agg(fingerprint || coalesce(buyer_fingerprint, ''), ''
         order by record_id collate "C"), 'UTF8')), 'hex') as fingerprints_digest
     from privacy_retention_lock where record = 'order' and record_id = any(?)`,
    [[...orderIds]]
  )
  return rows[0]
}
