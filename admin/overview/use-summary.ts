import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { RUN_KINDS, type Summary } from "./answers"

const EVERY_MS = 2_000

const isRunning = (summary?: Summary) =>
  RUN_KINDS.some((kind) => summary?.[kind]?.state === "running")

/** How the locks stand; looked at again and again while something runs. */
export const useSummary = () =>
  useRead<{ retention_summary: Summary }>({
    key: privacyKeys.summary,
    path: "/retention-locks/summary",
    every: (query) =>
      isRunning(query.state.data?.retention_summary) && EVERY_MS,
  })
