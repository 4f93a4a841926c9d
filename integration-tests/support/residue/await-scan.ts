import type { ResidualScanResult } from "../../../src/residual-scan/read-scans"
import { type Shop, waitUntil } from "../shop"

type Answer = {
  erasure_receipt: {
    residual_scan: { rows_searched: number; searches: ResidualScanResult[] }
  }
}

export const readScan = async ({ admin }: Pick<Shop, "admin">, id: string) =>
  (await admin.get<Answer>(`/admin/privacy/receipts/${id}`)).erasure_receipt
    .residual_scan

/** Waits for the search that follows an erasure; the receipt's id names it. */
export const awaitScan = (
  shop: Pick<Shop, "admin">,
  receiptId: string
): Promise<ResidualScanResult> =>
  waitUntil(
    "the search after the erasure",
    async () => {
      const { searches } = await readScan(shop, receiptId)
      return searches.find(({ state }) => state === "completed")
    },
    { ms: 60_000 }
  )

/** One line per finding: where, what, how many, and why it may stand there. */
export const describeScan = ({ found }: ResidualScanResult): string[] =>
  found
    .map(
      ({ table, column, what, rows, explanation }) =>
        `${table}.${column}: ${what} ${rows} ${explanation}`
    )
    .sort()
