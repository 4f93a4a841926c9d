import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How far long work has come. */
export type RunView = {
  id: string
  kind: string
  state: "running" | "completed" | "stopped" | "failed"
  dry_run: boolean
  /** Null where nobody counted beforehand. */
  total: number | null
  done: number
  skipped: number
  started_by: string
  created_at: Date
  /** The last sign of life. */
  heartbeat_at: Date | null
  finished_at: Date | null
}

const SHOWN = `id, kind, state, dry_run, total::float8, done::float8,
  skipped::float8, started_by, created_at, heartbeat_at, finished_at`

/** The newest run of a kind, or null. */
export async function newestRun(
  knex: Knex,
  kind: string
): Promise<RunView | null> {
  const { rows } = await knex.raw<{ rows: RunView[] }>(
    `select ${SHOWN} from privacy_run where kind = ? and deleted_at is null
     order by created_at desc, id desc limit 1`,
    [kind]
  )
  return rows[0] ?? null
}

/** One run by its id. */
export async function readRun(knex: Knex, id: string): Promise<RunView | null> {
  const { rows } = await knex.raw<{ rows: RunView[] }>(
    `select ${SHOWN} from privacy_run where id = ?`,
    [id]
  )
  return rows[0] ?? null
}
