import { SectionRow } from "@medusajs/dashboard/components"
import { Badge } from "@medusajs/ui"
import { useTableTexts } from "../data-map/use-table-texts"
import { useTexts } from "../lib/use-texts"
import type { DocumentLock } from "./answers"

/** Invoices and other documents of the order, which have locks of their own. */
export const DocumentList = ({ records }: { records: DocumentLock[] }) => {
  const { t, day } = useTexts()
  const { labelOf } = useTableTexts()

  if (records.length === 0) {
    return null
  }
  return (
    <SectionRow
      title={t("order.documents")}
      value={
        <ul className="flex flex-col gap-y-1">
          {records.map(({ id, record, locked_through, verified }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-2">
              {locked_through
                ? t("order.document", {
                    record: labelOf(record, record),
                    day: day(locked_through),
                  })
                : t("order.documentNoEnd", { record: labelOf(record, record) })}
              {verified === false && (
                <Badge size="2xsmall" color="red">
                  {t("order.documentBroken")}
                </Badge>
              )}
            </li>
          ))}
        </ul>
      }
    />
  )
}
