import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import type { Coverage } from "../overview/answers"

/** This database against the data map. */
export const useCoverage = () =>
  useRead<{ coverage: Coverage }>({
    key: privacyKeys.coverage,
    path: "/data-map/coverage",
  })
