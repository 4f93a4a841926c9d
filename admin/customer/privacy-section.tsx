import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { Answer } from "../components/answer"
import { Section } from "../components/section"
import type { PrivacyStatus } from "../lib/answers"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import { CustomerActions } from "./customer-actions"
import { StateBadge } from "./state-badge"
import { StatusRows } from "./status-rows"

/** What the shop holds about a customer, and what can be done about it. */
export const CustomerPrivacySection = ({
  data: customer,
}: DetailWidgetProps<AdminCustomer>) => {
  const { t } = useTexts()
  const status = useRead<{ privacy_status: PrivacyStatus }>({
    key: privacyKeys.status(customer.id),
    path: `/customers/${customer.id}`,
  })
  const known = status.data?.privacy_status

  return (
    <Section
      title={t("customer.title")}
      aside={known && <StateBadge state={known.state} />}
    >
      <Answer query={status}>
        {({ privacy_status }) => (
          <>
            <StatusRows status={privacy_status} />
            <CustomerActions
              subject={{
                route: "customers",
                id: customer.id,
                confirm: customer.email || customer.id,
              }}
              erased={privacy_status.state === "erased"}
            />
          </>
        )}
      </Answer>
    </Section>
  )
}
