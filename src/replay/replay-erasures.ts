import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ErasureEnvironment } from "../erasure/environment"
import { eraseSubject } from "../erasure/erase-subject"
import { OVERRIDABLE_GUARDS } from "../erasure/guards"
import type { ErasureResult, ErasureSettings } from "../erasure/order"
import { countTables } from "../erasure/plan"
import { readSubject } from "../subject/read-subject"
import type { SubjectSeed } from "../subject/types"
import { findCustomer } from "../subject/find-seed"
import { findAgain } from "./find-again"
import { knownReceipts } from "./known-receipts"
import { matchMailboxes } from "./match-mailboxes"
import type { TombstoneLine } from "./tombstone-line"

/** What became of one tombstone. */
export type ReplayOutcome = { receipt_id: string } & (
  | { outcome: "replayed"; result: ErasureResult }
  /** In a dry run: there is something to erase. */
  | { outcome: "would_replay" }
  /** The database knows of the erasure. */
  | { outcome: "already_erased" }
  /** The database has nothing of the person that is that old. */
  | { outcome: "not_found" }
  | { outcome: "failed"; why: string }
)

/** What a replay works with. */
export type Replay = {
  environment: ErasureEnvironment
  settings: ErasureSettings
  dryRun: boolean
}

/** Whoever reads the audit log sees that nobody asked for this one. */
const ACTOR = "replay"

/**
 * Repeats the erasures that a restored database has forgotten, with the engine
 * that made them: guards that may be overridden are, while accounting locks
 * and legal holds stand. One transaction per person; one that fails does not
 * stop the others.
 *
 * Running it again does nothing.
 */
export async function replayErasures(
  lines: readonly TombstoneLine[],
  replay: Replay
): Promise<ReplayOutcome[]> {
  const { knex } = replay.environment
  const ids = lines.map(({ receipt_id }) => receipt_id)
  const known = await knownReceipts(knex, ids)
  const forgotten = lines.filter(({ receipt_id }) => !known.has(receipt_id))
  const addresses = await matchMailboxes(knex, {
    digests: new Set(forgotten.flatMap(({ mailboxes }) => mailboxes)),
    map: replay.settings.map,
    secrets: replay.settings.secrets,
  })

  const outcomes: ReplayOutcome[] = lines
    .filter(({ receipt_id }) => known.has(receipt_id))
    .map(({ receipt_id }) => ({ receipt_id, outcome: "already_erased" }))
  for (const line of forgotten) {
    outcomes.push(await replayOne(line, addresses, replay))
  }
  return outcomes
}

async function replayOne(
  line: TombstoneLine,
  addresses: ReadonlyMap<string, string>,
  { environment, settings, dryRun }: Replay
): Promise<ReplayOutcome> {
  const { receipt_id } = line
  const { knex } = environment
  try {
    const { seed, erasedElsewhere } = await findAgain(knex, line, addresses)
    if (!(await hasSomething(knex, seed, settings))) {
      const outcome = erasedElsewhere ? "already_erased" : "not_found"
      return { receipt_id, outcome }
    }
    if (dryRun) {
      return { receipt_id, outcome: "would_replay" }
    }
    const order = {
      seed,
      reason: "other" as const,
      override: OVERRIDABLE_GUARDS,
      requestedBy: ACTOR,
      confirmation: await confirmationOf(knex, seed),
      replayOf: receipt_id,
    }
    const result = await eraseSubject(environment, order, settings)
    return { receipt_id, outcome: "replayed", result }
  } catch (error) {
    return { receipt_id, outcome: "failed", why: (error as Error).message }
  }
}

/** Whether an erasure would change anything. */
async function hasSomething(
  knex: Knex,
  seed: SubjectSeed,
  settings: ErasureSettings
): Promise<boolean> {
  const { customerIds, orderIds = [], emails = [] } = seed
  if (![...customerIds, ...orderIds, ...emails].length) {
    return false
  }
  const tables = await readSubject(knex, { seed, settings }, (reach) =>
    countTables(reach, settings.schema)
  )
  return tables.some(
    ({ deleted, cleared, replaced }) => deleted + cleared + replaced > 0
  )
}

/** Files the receipt as the first one was filed, where that is still known. */
async function confirmationOf(
  knex: Knex,
  { customerIds, orderIds, emails }: SubjectSeed
): Promise<string> {
  const [customer] = customerIds
  return customer
    ? (await findCustomer(knex, customer)).confirmation
    : (emails?.[0] ?? orderIds?.[0] ?? "")
}
