import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { CustomerActions } from "../customer/customer-actions"
import { StateBadge } from "../customer/state-badge"
import type { FoundSubject, PrivacyStatus } from "../lib/answers"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"

/** Somebody the search found, with what can be done about them. */
export const FoundPerson = ({ found }: { found: FoundSubject }) => {
  const { t, number } = useTexts()
  const { email_hint, has_account, orders, carts, candidates } = found
  const id = found.customer_ids[0] ?? ""
  const status = useRead<{ privacy_status: PrivacyStatus }>({
    key: privacyKeys.status(id),
    path: `/customers/${id}`,
  })
  const state = status.data?.privacy_status.state

  return (
    <li data-subject={id}>
      <div className="flex flex-wrap items-center gap-2 px-6 pt-4">
        <Text size="small" weight="plus">
          {email_hint ?? t("overview.search.noEmail")}
        </Text>
        <Badge size="2xsmall">
          {t(`overview.search.${has_account ? "account" : "guest"}`)}
        </Badge>
        {state && <StateBadge state={state} />}
        <Text size="small" className="text-ui-fg-subtle">
          {[
            t("overview.search.orders", {
              count: orders,
              orders: number(orders),
            }),
            t("overview.search.carts", { count: carts, carts: number(carts) }),
            ...(candidates.length
              ? [
                  t("overview.search.candidates", {
                    count: candidates.length,
                    others: number(candidates.length),
                  }),
                ]
              : []),
          ].join(" · ")}
        </Text>
        <Link
          to={`/customers/${id}`}
          className="txt-compact-small text-ui-fg-base underline"
        >
          {t("overview.search.openPage")}
        </Link>
      </div>
      <CustomerActions
        subject={{
          route: "customers",
          id,
          confirm: email_hint ? null : id,
          hint: email_hint,
        }}
        erased={state === "erased"}
        explainDelete={false}
      />
    </li>
  )
}
