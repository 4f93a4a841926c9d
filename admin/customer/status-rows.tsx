import { SectionRow } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import { ConsentList } from "../consents/consent-list"
import type { PrivacyStatus } from "../lib/answers"
import { useTexts } from "../lib/use-texts"
import { RestrictionNotice } from "../restriction/restriction-notice"
import { CategoryList } from "./category-list"
import { lockedText } from "./locked-text"

/** What is held, in numbers; nothing of what it says. */
export const StatusRows = ({ status }: { status: PrivacyStatus }) => {
  const texts = useTexts()
  const { t, number } = texts

  return (
    <>
      {status.state === "erased" && (
        <div className="px-6 py-4">
          <InlineTip label={t("customer.state.erased")} variant="info">
            {t("customer.erasedNotice")}
          </InlineTip>
        </div>
      )}
      {status.state === "restricted" && (
        <RestrictionNotice customerId={status.customer_id} />
      )}
      <SectionRow
        title={t("customer.locked")}
        value={lockedText(status, texts)}
      />
      {status.open_requests > 0 && (
        <SectionRow
          title={t("customer.openRequests")}
          value={number(status.open_requests)}
        />
      )}
      <ConsentList customerId={status.customer_id} />
      <CategoryList categories={status.categories} />
    </>
  )
}
