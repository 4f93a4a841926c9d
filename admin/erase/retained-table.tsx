import { LockClosedSolidMini } from "@medusajs/icons"
import { SimpleTable } from "../components/simple-table"
import { useTableTexts } from "../data-map/use-table-texts"
import type { RetainedRecord } from "../lib/answers"
import { type Texts, useTexts } from "../lib/use-texts"
import { Block } from "./block"
import { recordName } from "./record-name"

const fieldNames = ({ fields }: RetainedRecord, { t, known }: Texts) =>
  fields.length > 0
    ? fields
        .map((field) => known(`erase.retained.fieldNames.${field}`, field))
        .join(", ")
    : t("erase.retained.figuresOnly")

/** Records the law holds back: what stays of the person, and until when. */
export const RetainedTable = ({ retained }: { retained: RetainedRecord[] }) => {
  const texts = useTexts()
  const { t, day } = texts
  const { labelOf } = useTableTexts()

  if (retained.length === 0) {
    return null
  }
  return (
    <Block title={t("erase.retained.title")} text={t("erase.retained.text")}>
      <SimpleTable
        flush
        label={t("erase.retained.title")}
        rows={retained}
        idOf={({ record, record_id }) => `${record}-${record_id}`}
        columns={[
          {
            id: "record",
            header: t("erase.retained.record"),
            whole: true,
            cell: (record) => (
              <span className="inline-flex items-center gap-x-1">
                <LockClosedSolidMini className="text-ui-fg-muted" />
                {recordName(record, texts, labelOf)}
              </span>
            ),
          },
          {
            id: "fields",
            header: t("erase.retained.fields"),
            prose: true,
            cell: (record) => fieldNames(record, texts),
          },
          {
            id: "law",
            header: t("erase.retained.law"),
            whole: true,
            cell: ({ legal_basis }) => legal_basis ?? "–",
          },
          {
            id: "until",
            header: t("erase.retained.until"),
            whole: true,
            cell: ({ locked_through }) =>
              locked_through ? day(locked_through) : t("erase.retained.noEnd"),
          },
        ]}
      />
    </Block>
  )
}
