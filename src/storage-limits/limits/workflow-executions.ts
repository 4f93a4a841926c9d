import { STARTED_WITH } from "../../data-map/entries/workflows"
import { heldReference } from "../held"
import type { StorageLimit } from "../types"
import { CUTOFF, STARTED } from "./cutoff"

/** The column says no time zone, and may have been written in any. */
const ANY_ZONE = "interval '14 hours'"

/**
 * Logs of finished workflow runs. A run that says how long to keep it, in
 * seconds, is kept as long; Medusa forgets to say so for runs within others,
 * and then keeps them for ever.
 */
export const workflowExecutions: StorageLimit = {
  id: "workflow_executions",
  label: { en: "Logs of workflow runs", nb: "Logger fra arbeidsflyter" },
  about: {
    en: "Logs of finished runs past the retention of their own, or without one past the time set; never of one that still runs",
    nb: "Logger fra avsluttede kjøringer etter deres egen lagringstid, eller uten slik etter den tiden som er satt; aldri fra en som fortsatt kjører",
  },
  age: { days: 30 },
  least: 1,
  parts: [
    {
      name: "workflow_execution",
      table: "workflow_execution",
      due: `t.state in ('done', 'failed', 'reverted') and t.updated_at < (
        case when t.retention_time is null then ${CUTOFF}
          else ${STARTED} - make_interval(secs => t.retention_time) end
        at time zone 'utc') - ${ANY_ZONE}`,
      never: [
        {
          code: "legal_hold",
          // fenced off: the context is large, and is unpacked once
          where: `exists (
            select 1 from (select ${STARTED_WITH} as id offset 0) run
            where ${heldReference("run.id")})`,
        },
      ],
    },
  ],
}
