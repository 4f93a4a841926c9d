import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { ErasureResult } from "../../erasure/order"
import { announceErased } from "../erase-subject/announce-erased"

export const announceErasedWorkflowId = "announce-privacy-erased"

/**
 * This workflow does what follows an erasure that was made outside a workflow:
 * it refreshes caches and search indexes, files the tombstones and emits the
 * events. It's used by the script that replays erasures.
 *
 * Its input is ids: workflow executions can be stored.
 *
 * @example
 * await announceErasedWorkflow(container).run({ input: result })
 *
 * @summary
 *
 * Announce an erasure.
 */
export const announceErasedWorkflow = createWorkflow(
  announceErasedWorkflowId,
  function (input: WorkflowData<ErasureResult>) {
    announceErased(input)

    return new WorkflowResponse(input)
  }
)
