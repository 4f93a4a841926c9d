import { CheckCircleSolid } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import type { Erasure, PrivacyRequest } from "../lib/answers"
import { type Texts, useTexts } from "../lib/use-texts"
import { OutcomeTable } from "./outcome-table"
import { ReceiptFacts } from "./receipt-facts"
import { RecipientList } from "./recipient-list"
import { RetainedTable } from "./retained-table"

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
  const { t } = texts

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
        <ReceiptFacts receipt={receipt} requestId={request.id} />
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
