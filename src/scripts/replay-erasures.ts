import type { ExecArgs } from "@medusajs/framework/types"
import { replayTombstones, requireReplayed } from "../actions/replay-tombstones"
import { privacyError } from "../errors"
import { describeReplay } from "../replay/describe-replay"

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
  const report = await replayTombstones(container, {
    path,
    dryRun: [...args, ...process.argv].some((arg) => DRY_RUN.includes(arg)),
  })
  const { outcomes, mistakes } = report
  process.stdout.write(`${describeReplay(outcomes, mistakes).join("\n")}\n`)

  requireReplayed(report)
}
