import { Link } from "react-router-dom"
import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { ListedRequest } from "./answers"
import { DueBadge } from "./due-badge"
import { PersonLink } from "./person-link"
import { RequestStatus } from "./request-status"

/** Requests, each with the way to its page. */
export const RequestTable = ({ requests }: { requests: ListedRequest[] }) => {
  const { t, date } = useTexts()

  return (
    <SimpleTable
      label={t("requests.title")}
      rows={requests}
      idOf={({ id }) => id}
      columns={[
        {
          id: "type",
          header: t("requests.type"),
          cell: ({ id, type }) => (
            <Link
              to={`/privacy/requests/${id}`}
              className="text-ui-fg-base underline"
            >
              {t(`requests.types.${type}`)}
            </Link>
          ),
        },
        {
          id: "person",
          header: t("requests.person"),
          cell: (request) => <PersonLink request={request} />,
        },
        {
          id: "status",
          header: t("requests.status"),
          cell: (request) => <RequestStatus request={request} />,
        },
        {
          id: "received",
          header: t("requests.received"),
          cell: ({ received_at }) => date(received_at),
        },
        {
          id: "due",
          header: t("requests.due"),
          cell: (request) => <DueBadge request={request} />,
        },
      ]}
    />
  )
}
