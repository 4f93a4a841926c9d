import type { PersonalData } from "../../types"
import { definePersonalData } from "../../define-personal-data"

/**
 * What a workflow was started with, as the engine stores it. Completing a cart
 * starts with the cart's id; shops' own workflows name their record likewise.
 * One expression, so that one index serves every path.
 */
export const STARTED_WITH = `coalesce(
  t.context #>> '{data,payload,id}',
  t.context #>> '{data,payload,cart_id}',
  t.context #>> '{data,payload,order_id}',
  t.context #>> '{data,payload,customer_id}')`

/**
 * Runs that crashed half-way stay `invoking` for ever. Core keeps runs of this
 * workflow for three days, and none takes longer than minutes.
 */
const STRANDED_CHECKOUT =
  "t.workflow_id = 'complete-cart' and t.updated_at < localtimestamp - interval '3 days'"

const workflowExecution = definePersonalData({
  table: "workflow_execution",
  module: "workflows",
  label: { en: "Logs of checkouts", nb: "Logger fra utsjekk" },
  category: "technical",
  purposes: ["order", "monitoring"],
  source: "observed",
  reach: [
    { column: STARTED_WITH, in: "cart" },
    { column: STARTED_WITH, in: "order" },
    { column: STARTED_WITH, in: "customer" },
  ],
  rows: "delete",
  deleteWhere: `t.state in ('done', 'failed', 'reverted') or (${STRANDED_CHECKOUT})`,
  why: "A finished run repeats the whole cart and profile only to help find faults; one still running is left to finish",
  columns: {
    context: {
      category: "technical",
      secretKeys: ["client_secret", "token", "password"],
      treatment: "keep",
      why: "What the run read and wrote: cart, profile, addresses and payment, needed only until it has finished",
    },
    execution: {
      category: "technical",
      treatment: "keep",
      why: "The steps of the run and their errors, needed only until it has finished",
    },
  },
  notPersonal: [
    "id",
    "workflow_id",
    "transaction_id",
    "run_id",
    "state",
    "retention_time",
    "created_at",
    "updated_at",
    "deleted_at",
  ],
})

/** Logs of workflow runs. */
export const workflowEntries: readonly PersonalData[] = [workflowExecution]
