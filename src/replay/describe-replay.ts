import type { ReplayOutcome } from "./replay-erasures"

const HEADINGS = {
  replayed: "erased again",
  would_replay: "to be erased again",
  already_erased: "already erased",
  not_found: "not in this database",
  failed: "failed",
} as const satisfies Record<ReplayOutcome["outcome"], string>

/** The report of a replay, line by line: counts, and receipts by their ids. */
export function describeReplay(
  outcomes: readonly ReplayOutcome[],
  mistakes: readonly string[]
): string[] {
  const sections = Object.entries(HEADINGS).flatMap(([outcome, heading]) => {
    const found = outcomes.filter((one) => one.outcome === outcome)

    return found.length
      ? [`${heading}: ${found.length}`, ...found.map(describe)]
      : []
  })
  return [
    `tombstones: ${outcomes.length}`,
    ...sections,
    ...(mistakes.length ? [`lines refused: ${mistakes.length}`] : []),
    ...mistakes.map((mistake) => `  ${mistake}`),
  ]
}

function describe(one: ReplayOutcome): string {
  const more =
    one.outcome === "replayed"
      ? ` -> ${one.result.receipt_id}`
      : one.outcome === "failed"
        ? `: ${one.why}`
        : ""

  return `  ${one.receipt_id}${more}`
}
