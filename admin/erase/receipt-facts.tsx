import { SectionRow } from "@medusajs/dashboard/components"
import { Copy } from "@medusajs/ui"
import type { ErasureReceipt } from "../lib/answers"
import { useTexts } from "../lib/use-texts"

type Fact = { name: string; value: string; copied?: boolean }

type ReceiptFactsProps = {
  receipt?: ErasureReceipt
  /** Left out where the request is what the page is about. */
  requestId?: string
}

/** When, how thoroughly, and by which ids and digests it can be proved. */
export const ReceiptFacts = ({ receipt, requestId }: ReceiptFactsProps) => {
  const { t, instant, number, known } = useTexts()
  const overridden = receipt?.overridden.map(({ code }) =>
    known(`erase.guard.${code}.title`, code)
  )
  const facts: Fact[] = [
    ...(receipt
      ? [
          { name: "at", value: instant(receipt.erased_at) },
          {
            name: "searched",
            value: number(receipt.residual_scan.rows_searched),
          },
        ]
      : []),
    ...(overridden?.length
      ? [{ name: "overridden", value: overridden.join(", ") }]
      : []),
    ...(receipt ? [{ name: "id", value: receipt.id, copied: true }] : []),
    ...(requestId ? [{ name: "request", value: requestId, copied: true }] : []),
    ...(receipt
      ? [{ name: "digest", value: receipt.figures_digest, copied: true }]
      : []),
  ]

  return facts.map(({ name, value, copied = false }) => (
    <SectionRow
      key={name}
      title={t(`erase.receipt.${name}`)}
      value={
        <span className="flex min-w-0 items-center gap-x-1 break-all">
          {value}
          {copied && <Copy content={value} aria-label={t("actions.copy")} />}
        </span>
      }
    />
  ))
}
