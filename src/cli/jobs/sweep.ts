import { sweepRecords } from "../../actions/sweep-records"
import type { Inputs } from "../commands/types"
import { describeSweep } from "../describe/sweep"
import { requireActor } from "./require-actor"
import type { Job } from "./types"

/** Nothing is written in its name. */
const NOBODY = "dry-run"

export const sweepJob: Job<Inputs["sweep"]> = async (
  desk,
  { limit, actor, apply }
) => {
  if (actor) {
    await requireActor(desk, actor)
  }
  desk.io.tell(apply ? "Releasing what is due ..." : "Counting what is due ...")
  const retention_sweep = await sweepRecords(desk.container, {
    dry_run: !apply,
    limit,
    released_by: actor ?? NOBODY,
  })
  return { json: { retention_sweep }, lines: describeSweep(retention_sweep) }
}
