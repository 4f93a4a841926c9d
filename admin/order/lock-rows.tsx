import { SectionRow } from "@medusajs/dashboard/components"
import { InlineTip } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { SectionText } from "../components/section"
import { useTexts } from "../lib/use-texts"
import type { OrderLock } from "./answers"
import { DocumentList } from "./document-list"

type LockRowsProps = { lock: OrderLock; erased: boolean }

/** Until when, by which law, and whether the record is still what it was. */
export const LockRows = ({ lock, erased }: LockRowsProps) => {
  const { t, day, number } = useTexts()
  const what = lock.differs
    .map((part) => t(`order.differsIn.${part}`))
    .join(", ")

  return (
    <>
      <SectionText>
        {lock.state === "released" ? t("order.released") : lock.explanation}
      </SectionText>
      <SectionRow
        title={t("order.until")}
        value={
          lock.locked_through ? day(lock.locked_through) : t("order.noEnd")
        }
      />
      <SectionRow title={t("order.law")} value={lock.legal_basis} />
      {lock.verified !== null && (
        <SectionRow
          title={t("order.check")}
          value={
            lock.verified ? t("order.verified") : t("order.differs", { what })
          }
        />
      )}
      {lock.held.length > 0 && (
        <SectionRow
          title={t("order.holds")}
          value={
            <Link to="/privacy/retention" className="text-ui-fg-base underline">
              {t("order.holdsCount", {
                count: lock.held.length,
                holds: number(lock.held.length),
              })}
            </Link>
          }
        />
      )}
      <DocumentList records={lock.records} />
      {erased && lock.state === "locked" && (
        <div className="px-6 py-4">
          <InlineTip label={t("customer.state.erased")} variant="info">
            {t("order.erased")}
          </InlineTip>
        </div>
      )}
    </>
  )
}
