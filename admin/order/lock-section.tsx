import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Refused } from "../components/refused"
import { Loading } from "../components/loading"
import { Section, SectionText } from "../components/section"
import { privacyKeys } from "../lib/keys"
import { isNotFound } from "../lib/refusal"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { OrderLock } from "./answers"
import { CorrectionList } from "./correction-list"
import { EraseBuyer } from "./erase-buyer"
import { LockBadge } from "./lock-badge"
import { LockRows } from "./lock-rows"

/** Says on an order what the law keeps of it, until when, and what went early. */
export const OrderLockSection = ({
  data: order,
}: DetailWidgetProps<AdminOrder>) => {
  const { t, language } = useTexts()
  const lock = useRead<{ retention_lock: OrderLock }>({
    key: [...privacyKeys.lock(order.id), language],
    path: `/orders/${order.id}/retention-lock`,
    query: { locale: language },
  })
  const known = lock.data?.retention_lock
  const hasNone = isNotFound(lock.error)

  return (
    <Section
      title={t("order.title")}
      aside={(known || hasNone) && <LockBadge lock={known} />}
    >
      {hasNone ? (
        <SectionText>{t("order.none")}</SectionText>
      ) : lock.isError ? (
        <Refused error={lock.error} onRetry={() => void lock.refetch()} />
      ) : known ? (
        <>
          <LockRows lock={known} erased={!order.email} />
          {known.issued && known.state === "locked" && (
            <CorrectionList orderId={order.id} erased={!order.email} />
          )}
        </>
      ) : (
        <Loading />
      )}
      <EraseBuyer order={order} />
    </Section>
  )
}
