import { existsSync } from "node:fs"
import { replayTombstones } from "../../actions/replay-tombstones"
import { resolvePrivacy } from "../../privacy-context"
import { describeReplay } from "../../replay/describe-replay"
import type { ReplayOutcome } from "../../replay/replay-erasures"
import type { Inputs } from "../commands/types"
import { EXIT } from "../exit-codes"
import { WrongUsage } from "../wrong-usage"
import type { Desk, Job } from "./types"

export const replayJob: Job<Inputs["replay"]> = async (
  desk,
  { path: given, apply }
) => {
  const path = given ?? (await ownDirectory(desk))
  if (!existsSync(path)) {
    throw new WrongUsage(
      "Expected a directory of tombstones, or one file of them, that exists"
    )
  }
  desk.io.tell(apply ? "Erasing again ..." : "Looking for who is back ...")
  const { outcomes, mistakes } = await replayTombstones(desk.container, {
    path,
    dryRun: !apply,
  })
  const isWhole =
    !mistakes.length && outcomes.every(({ outcome }) => outcome !== "failed")

  return {
    json: {
      replay: { dry_run: !apply, outcomes: outcomes.map(view), mistakes },
    },
    lines: [
      ...describeReplay(outcomes, mistakes),
      ...(apply ? [] : ["Nothing was changed. Add --apply to erase again"]),
    ],
    code: isWhole ? EXIT.DONE : EXIT.REFUSED,
  }
}

async function ownDirectory({ container }: Desk): Promise<string> {
  const { options } = await resolvePrivacy(container)
  const { directory } = options.evidence.tombstones
  if (!directory) {
    throw new WrongUsage(
      "Expected a directory of tombstones or one file of them, as the option evidence.tombstones.directory is not set"
    )
  }
  return directory
}

/** Receipts by their ids; the rest of a result is for caches. */
function view(one: ReplayOutcome): object {
  const { receipt_id, outcome } = one
  if (one.outcome === "replayed") {
    return { receipt_id, outcome, new_receipt_id: one.result.receipt_id }
  }
  return one.outcome === "failed"
    ? { receipt_id, outcome, why: one.why }
    : { receipt_id, outcome }
}
