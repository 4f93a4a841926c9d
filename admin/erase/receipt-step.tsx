import { SectionRow } from "@medusajs/dashboard/components"
import { CheckCircleSolid } from "@medusajs/icons"
import { Container, Copy, Heading, Text } from "@medusajs/ui"
import type { Erasure, PrivacyRequest } from "../lib/answers"
import { type Texts, useTexts } from "../lib/use-texts"
import { OutcomeTable } from "./outcome-table"
import { RecipientList } from "./recipient-list"
import { RetainedTable } from "./retained-table"

const COPIED = ["id", "request", "digest"]

const whatStays = (
  { status, retained_through }: PrivacyRequest,
  { t, day }: Texts
) =>
  status !== "completed_with_retained"
    ? t("erase.receipt.nothing")
    : retained_through
      ? t("erase.receipt.retained", { day: day(retained_through) })
      : t("erase.receipt.retainedWithoutEnd")

/** What was done, in numbers that can be shown to anybody. */
export const ReceiptStep = ({
  erasure: { privacy_request: request, erasure_receipt: receipt },
}: {
  erasure: Erasure
}) => {
  const texts = useTexts()
  const { t, instant, number, known } = texts
  const facts: [string, string][] = receipt
    ? [
        ["at", instant(receipt.erased_at)],
        ["searched", number(receipt.residual_scan.rows_searched)],
        ...(receipt.overridden.length
          ? ([
              [
                "overridden",
                receipt.overridden
                  .map(({ code }) => known(`erase.guard.${code}.title`, code))
                  .join(", "),
              ],
            ] as [string, string][])
          : []),
        ["id", receipt.id],
        ["request", request.id],
        ["digest", receipt.figures_digest],
      ]
    : [["request", request.id]]

  return (
    <div
      className="mx-auto flex w-full max-w-[1600px] flex-col gap-y-8 px-8 py-8"
      role="status"
      data-receipt={receipt?.id}
    >
      <div className="flex items-center gap-x-2">
        <CheckCircleSolid className="text-ui-tag-green-icon shrink-0" />
        <Heading>
          {t(receipt ? "erase.receipt.title" : "erase.receipt.pending")}
        </Heading>
      </div>
      {receipt && <Text size="small">{whatStays(request, texts)}</Text>}
      <Container className="divide-y p-0">
        {facts.map(([name, value]) => (
          <SectionRow
            key={name}
            title={t(`erase.receipt.${name}`)}
            value={
              <span className="flex min-w-0 items-center gap-x-1 break-all">
                {value}
                {COPIED.includes(name) && (
                  <Copy content={value} aria-label={t("actions.copy")} />
                )}
              </span>
            }
          />
        ))}
      </Container>
      {receipt && (
        <>
          <RetainedTable retained={receipt.retained} />
          <OutcomeTable tables={receipt.tables} />
          <RecipientList recipients={receipt.recipients} />
        </>
      )}
    </div>
  )
}
