import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { prepareErasure } from "../erasure/prepare-erasure"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { readTombstones } from "../replay/read-tombstones"
import { replayErasures, type ReplayOutcome } from "../replay/replay-erasures"
import { announceErasedWorkflow } from "../workflows/announce-erased"

/** A replay, and what became of each tombstone. */
export type ReplayReport = {
  outcomes: ReplayOutcome[]
  /** `<file>:<line>: <what is wrong>` */
  mistakes: string[]
}

/**
 * Erases again whoever the tombstones of a file, or of a directory, name, or
 * says whom it would. Caches are emptied and events sent as after any erasure.
 *
 * @throws `PRIVACY_UNMAPPED_DATA`, `PRIVACY_NOT_READY`
 */
export async function replayTombstones(
  container: MedusaContainer,
  { path, dryRun }: { path: string; dryRun: boolean }
): Promise<ReplayReport> {
  const privacy = await resolvePrivacy(container)
  const settings = await prepareErasure(privacy)
  const { lines, mistakes } = await readTombstones(path, settings.secrets)
  const outcomes = await replayErasures(lines, {
    environment: {
      knex: privacy.knex,
      locking: container.resolve(Modules.LOCKING),
    },
    settings,
    dryRun,
  })

  for (const one of outcomes) {
    if (one.outcome === "replayed") {
      await announceErasedWorkflow(container).run({ input: one.result })
    }
  }
  return { outcomes, mistakes }
}

/**
 * Refuses a replay that left something undone.
 *
 * @throws `PRIVACY_REPLAY_INCOMPLETE`
 */
export function requireReplayed({ outcomes, mistakes }: ReplayReport): void {
  const failed = outcomes.filter(({ outcome }) => outcome === "failed")
  if (failed.length || mistakes.length) {
    throw privacyError(
      "PRIVACY_REPLAY_INCOMPLETE",
      `${failed.length} erasures failed and ${mistakes.length} lines were refused; the report names them`
    )
  }
}
