import { Answer } from "../../components/answer"
import { OutcomeTable } from "../../erase/outcome-table"
import { ReceiptFacts } from "../../erase/receipt-facts"
import { RecipientList } from "../../erase/recipient-list"
import { RetainedTable } from "../../erase/retained-table"
import { Totals } from "../../erase/totals"
import type { ErasureReceipt } from "../../lib/answers"
import { privacyKeys } from "../../lib/keys"
import { useRead } from "../../lib/use-read"

/** What an erasure did, as its receipt has it. */
export const ErasureOutcome = ({ receiptId }: { receiptId: string }) => {
  const receipt = useRead<{ erasure_receipt: ErasureReceipt }>({
    key: privacyKeys.receipt(receiptId),
    path: `/receipts/${receiptId}`,
  })

  return (
    <Answer query={receipt} rows={6}>
      {({ erasure_receipt }) => (
        <>
          <ReceiptFacts receipt={erasure_receipt} />
          <div
            className="flex flex-col gap-y-6 px-6 py-4"
            data-receipt={receiptId}
          >
            <Totals tables={erasure_receipt.tables} />
            <RetainedTable retained={erasure_receipt.retained} />
            <OutcomeTable tables={erasure_receipt.tables} />
            <RecipientList recipients={erasure_receipt.recipients} />
          </div>
        </>
      )}
    </Answer>
  )
}
