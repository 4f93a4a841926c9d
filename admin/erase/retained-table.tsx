import { LockClosedSolidMini } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { ScrollTable } from "../components/scroll-table"
import type { RetainedRecord } from "../lib/answers"
import { useTableTexts } from "../data-map/use-table-texts"
import { useTexts } from "../lib/use-texts"
import { Block } from "./block"
import { recordName } from "./record-name"

/** Records the law holds back: what stays of the person, and until when. */
export const RetainedTable = ({ retained }: { retained: RetainedRecord[] }) => {
  const texts = useTexts()
  const { t, day, known } = texts
  const { labelOf } = useTableTexts()

  if (retained.length === 0) {
    return null
  }
  return (
    <Block title={t("erase.retained.title")} text={t("erase.retained.text")}>
      <ScrollTable label={t("erase.retained.title")}>
        <Table.Header>
          <Table.Row>
            {(["record", "fields", "law", "until"] as const).map((name) => (
              <Table.HeaderCell key={name}>
                {t(`erase.retained.${name}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {retained.map((record) => (
            <Table.Row key={`${record.record}-${record.record_id}`}>
              <Table.Cell className="whitespace-nowrap">
                <span className="inline-flex items-center gap-x-1">
                  <LockClosedSolidMini className="text-ui-fg-muted" />
                  {recordName(record, texts, labelOf)}
                </span>
              </Table.Cell>
              <Table.Cell>
                {record.fields.length > 0
                  ? record.fields
                      .map((field) =>
                        known(`erase.retained.fieldNames.${field}`, field)
                      )
                      .join(", ")
                  : t("erase.retained.figuresOnly")}
              </Table.Cell>
              <Table.Cell>{record.legal_basis ?? "–"}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {record.locked_through
                  ? day(record.locked_through)
                  : t("erase.retained.noEnd")}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </ScrollTable>
    </Block>
  )
}
