import { SectionRow } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import type { PrivacyStatus } from "../lib/answers"
import { useTexts } from "../lib/use-texts"
import { CategoryList } from "./category-list"
import { lockedText } from "./locked-text"

/** What is held, in numbers; nothing of what it says. */
export const StatusRows = ({ status }: { status: PrivacyStatus }) => {
  const texts = useTexts()
  const { t, number } = texts
  const counts = (
    [
      ["openRequests", status.open_requests],
      ["consents", status.consents],
      ["objections", status.objections],
    ] as const
  ).filter(([, count]) => count > 0)

  return (
    <>
      {status.state === "erased" && (
        <div className="px-6 py-4">
          <InlineTip label={t("customer.state.erased")} variant="info">
            {t("customer.erasedNotice")}
          </InlineTip>
        </div>
      )}
      <SectionRow
        title={t("customer.locked")}
        value={lockedText(status, texts)}
      />
      {counts.map(([name, count]) => (
        <SectionRow
          key={name}
          title={t(`customer.${name}`)}
          value={number(count)}
        />
      ))}
      <CategoryList categories={status.categories} />
    </>
  )
}
