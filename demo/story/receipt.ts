import type { ErasureAnswer } from "../../integration-tests/support/privacy/desk"
import { chapter, say, showTable } from "../text/say"
import { showRetained } from "./show-retained"

type Receipt = ErasureAnswer["erasure_receipt"] & {
  figures_digest: string
  residual_scan: { rows_searched: number }
  erased_at: string
}

/** What was done, in counts; and what stays, until when and by which law. */
export function tellReceipt({
  erasure_receipt,
  privacy_request,
}: ErasureAnswer): void {
  const receipt = erasure_receipt as Receipt
  const { retained } = receipt

  chapter(`The receipt ${receipt.id}`)
  showTable(
    ["table", "deleted", "emptied", "replaced", "kept"],
    receipt.tables.map(({ label, deleted, cleared, replaced, kept }) => [
      ...[label, deleted, cleared, replaced, kept],
    ])
  )
  say(
    `Request ${privacy_request.id}, carried out ${receipt.erased_at}. The ` +
      `figures of every order are what they were (digest ` +
      `${receipt.figures_digest.slice(0, 16)}…), and the scan of ` +
      `${receipt.residual_scan.rows_searched} remaining rows found no ` +
      "e-mail address."
  )
  chapter("What stays locked")
  showRetained(retained)
}
