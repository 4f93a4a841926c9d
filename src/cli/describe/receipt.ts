import type { RetainedRecord, TableOutcome } from "../../erasure/types"
import { describeRetained, describeTables } from "./outcomes"

/** What of a receipt is shown to people. */
type Receipt = {
  id: string
  request_id: string
  tables: readonly TableOutcome[]
  retained: readonly RetainedRecord[]
}

export function describeReceipt(receipt: Receipt): string[] {
  return [
    `erased; receipt ${receipt.id}, request ${receipt.request_id}`,
    ...describeTables(receipt.tables),
    ...describeRetained(receipt.retained),
  ]
}
