import { Link } from "react-router-dom"
import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { Recipient } from "../recipients/answers"
import type { Disclosure } from "./answers"

type DisclosureTableProps = {
  disclosures: Disclosure[]
  recipients: Recipient[]
}

/** Who was handed whose data, under what, and when. */
export const DisclosureTable = ({
  disclosures,
  recipients,
}: DisclosureTableProps) => {
  const { t, known, day, language } = useTexts()
  const nameOf = (id: string) =>
    recipients.find((recipient) => recipient.id === id)?.label[language] ?? id

  return (
    <SimpleTable
      label={t("disclosures.title")}
      rows={disclosures}
      idOf={({ id }) => id}
      columns={[
        {
          id: "to",
          header: t("disclosures.to"),
          cell: ({ recipient_id }) => nameOf(recipient_id),
        },
        {
          id: "who",
          header: t("disclosures.who"),
          cell: (disclosure) => <WhoLink disclosure={disclosure} />,
        },
        {
          id: "basis",
          header: t("disclosures.basis"),
          cell: ({ basis }) => known(`disclosures.bases.${basis}`, basis),
        },
        {
          id: "on",
          header: t("disclosures.on"),
          cell: ({ disclosed_on }) => day(disclosed_on),
        },
        {
          id: "reference",
          header: t("disclosures.reference"),
          whole: true,
          cell: ({ reference }) => reference ?? "–",
        },
      ]}
    />
  )
}

/** The page of the customer or the order; a name stands nowhere here. */
const WhoLink = ({
  disclosure: { customer_id, order_id },
}: {
  disclosure: Disclosure
}) => {
  const { t } = useTexts()

  return (
    <Link
      to={customer_id ? `/customers/${customer_id}` : `/orders/${order_id}`}
      className="text-ui-fg-base underline"
    >
      {t(customer_id ? "requests.customer" : "disclosures.order")}
    </Link>
  )
}
