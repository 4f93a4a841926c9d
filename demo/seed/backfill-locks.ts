import { setTimeout as pause } from "node:timers/promises"
import type { Shop } from "../../integration-tests/support/shop"
import { DemoProblem } from "../run/problem"

const LONGEST_MS = 60_000
const LOOK_AGAIN_MS = 250

type Summary = {
  retention_summary: {
    locked: number
    backfill: { state: string } | null
  }
}

/** Starts a backfill over HTTP and waits for its end. */
export async function backfillLocks({ admin }: Shop): Promise<number> {
  await admin.post("/admin/privacy/retention-backfill", {})

  for (const late = Date.now() + LONGEST_MS; Date.now() < late;) {
    const { retention_summary: summary } = await admin.get<Summary>(
      "/admin/privacy/retention-locks/summary"
    )
    if (summary.backfill?.state === "completed") {
      return summary.locked
    }
    await pause(LOOK_AGAIN_MS)
  }
  throw new DemoProblem("The backfill of locks did not end in a minute")
}
