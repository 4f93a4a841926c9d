import { SectionRow } from "@medusajs/dashboard/components"
import { Section, SectionText } from "../../components/section"
import { useTexts } from "../../lib/use-texts"
import type { OneRequest } from "../answers"
import { ErasureOutcome } from "./erasure-outcome"
import { factsOf } from "./facts"
import { ToldRow } from "./told-row"

/** What a request did: in counts, days and codes, whatever its type. */
export const OutcomeSection = ({ request }: { request: OneRequest }) => {
  const { t } = useTexts()
  const isDone = request.status.startsWith("completed")
  // an erasure that met something open is carried out in two stages
  const { first_stage_receipt_id, receipt_id } = request.details ?? {}
  const receipts = [first_stage_receipt_id, receipt_id].filter(
    (id) => id !== undefined
  )

  if (!isDone && receipts.length === 0) {
    return null
  }
  return (
    <Section
      title={t("requests.outcome.title")}
      subtitle={isDone ? undefined : t("requests.outcome.inPart")}
    >
      {receipts.map((id) => (
        <ErasureOutcome key={id} receiptId={id} />
      ))}
      {receipts.length === 0 && <Facts request={request} />}
      <ToldRow requestId={request.id} />
    </Section>
  )
}

const Facts = ({ request }: { request: OneRequest }) => {
  const texts = useTexts()
  const { t } = texts
  const facts = factsOf(request, texts)

  return facts.length === 0 ? (
    <SectionText>{t("requests.outcome.none")}</SectionText>
  ) : (
    facts.map(({ name, value }) => (
      <SectionRow
        key={name}
        title={t(`requests.outcome.${name}`)}
        value={value}
      />
    ))
  )
}
