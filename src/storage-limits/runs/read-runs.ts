import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { RUN_COLUMNS, type StorageLimitRun } from "./run"

/** Reads one run. */
export async function readRun(
  knex: Knex,
  id: string
): Promise<StorageLimitRun> {
  const { rows } = await knex.raw<{ rows: StorageLimitRun[] }>(
    `select ${RUN_COLUMNS} from privacy_run r where r.id = ?`,
    [id]
  )
  return rows[0] as StorageLimitRun
}

/** The newest run of each kind, dry ones and those that apply apart. */
export async function readLastRuns(
  knex: Knex,
  kinds: readonly string[]
): Promise<StorageLimitRun[]> {
  const { rows } = await knex.raw<{ rows: StorageLimitRun[] }>(
    `select distinct on (r.kind, r.dry_run) ${RUN_COLUMNS}
     from privacy_run r where r.kind = any(?) and r.deleted_at is null
     order by r.kind, r.dry_run, r.created_at desc`,
    [[...kinds]]
  )
  return rows
}

/** Limits of which a run that `startedBy` began has ended in the last hour. */
export async function endedLately(
  knex: Knex,
  startedBy: string
): Promise<ReadonlySet<string>> {
  const { rows } = await knex.raw<{ rows: { kind: string }[] }>(
    `select distinct kind from privacy_run
     where started_by = ? and state <> 'running' and deleted_at is null
       and created_at > clock_timestamp() - interval '1 hour'`,
    [startedBy]
  )
  return new Set(rows.map(({ kind }) => kind))
}
