import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { prepareErasure } from "../erasure/prepare-erasure"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { describeReplay } from "../replay/describe-replay"
import { readTombstones } from "../replay/read-tombstones"
import { replayErasures } from "../replay/replay-erasures"
import { announceErasedWorkflow } from "../workflows/announce-erased"

/** Medusa's command line takes no options, unless they stand behind `--`. */
const DRY_RUN = ["dry-run", "--dry-run"]

/**
 * Erases again, after a backup was restored, whoever has been erased since it
 * was made. Prints what became of each tombstone, and ends with an error when
 * one failed or a line was refused; running it again does only what is left.
 *
 * Takes the directory of tombstones, or one file of them, and `dry-run`.
 *
 * @example
 * npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/scripts/replay-erasures.js /var/lib/shop/tombstones dry-run
 */
export default async function replayErasuresScript({
  container,
  args,
}: ExecArgs): Promise<void> {
  const [path, ...more] = args.filter((arg) => !DRY_RUN.includes(arg))
  if (!path || more.length) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      'Expected the directory of tombstones, or one file of them, and nothing else but "dry-run"'
    )
  }
  const privacy = await resolvePrivacy(container)
  const settings = await prepareErasure(privacy)
  const { lines, mistakes } = await readTombstones(path, settings.secrets)
  const outcomes = await replayErasures(lines, {
    environment: {
      knex: privacy.knex,
      locking: container.resolve(Modules.LOCKING),
    },
    settings,
    dryRun: [...args, ...process.argv].some((arg) => DRY_RUN.includes(arg)),
  })

  for (const one of outcomes) {
    if (one.outcome === "replayed") {
      await announceErasedWorkflow(container).run({ input: one.result })
    }
  }
  process.stdout.write(`${describeReplay(outcomes, mistakes).join("\n")}\n`)

  const failed = outcomes.filter(({ outcome }) => outcome === "failed")
  if (failed.length || mistakes.length) {
    throw privacyError(
      "PRIVACY_REPLAY_INCOMPLETE",
      `${failed.length} erasures failed and ${mistakes.length} lines were refused; the report names them`
    )
  }
}
