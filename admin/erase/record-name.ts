import type { RetainedRecord } from "../lib/answers"
import type { Texts } from "../lib/use-texts"

/** What people call an accounting record: orders have a number. */
export const recordName = (
  {
    record,
    record_id,
    display_id,
  }: Pick<RetainedRecord, "record" | "record_id" | "display_id">,
  { t }: Texts,
  labelOf: (table: string, otherwise: string) => string
): string =>
  record === "order" && display_id
    ? t("erase.retained.order", { number: display_id })
    : `${labelOf(record, record)}: ${display_id ?? record_id}`
