import { Link } from "react-router-dom"
import { useTexts } from "../lib/use-texts"
import type { ListedRequest } from "./answers"

const LINK = "text-ui-fg-base underline"

/** Whose request it is, without a name: by the page that knows them. */
export const PersonLink = ({
  request: { customer_id, order_id },
}: {
  request: ListedRequest
}) => {
  const { t } = useTexts()

  if (customer_id) {
    return (
      <Link to={`/customers/${customer_id}`} className={LINK}>
        {t("requests.customer")}
      </Link>
    )
  }
  return order_id ? (
    <Link to={`/orders/${order_id}`} className={LINK}>
      {t("requests.guestOrder")}
    </Link>
  ) : (
    t("requests.mailbox")
  )
}
