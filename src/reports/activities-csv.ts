import { neutralized, quotedCell } from "../archive/formats/csv-cell"
import { BYTE_ORDER_MARK, CSV_EOL } from "../archive/formats/csv-table"
import { reportWords } from "../locales/report-words"
import type { ProcessingActivities } from "./processing-activities"

/** Between the entries of one cell. */
const BREAK = "\n"

/** The record as CSV, one line for each purpose; no cell is run as a formula. */
export function activitiesCsv({
  locale,
  controller,
  activities,
}: ProcessingActivities): string {
  const answers = [
    controller?.name,
    controller?.organization_number,
    controller?.address,
    controller?.email,
    controller?.phone,
    ...Object.values(controller?.data_protection_officer ?? {}),
  ].flatMap((part) => part ?? [])

  const lines = activities.map((activity) => [
    answers.join(BREAK),
    activity.purpose,
    activity.description,
    activity.legal_basis,
    activity.subjects.join(BREAK),
    activity.categories.join(BREAK),
    activity.recipients.join(BREAK),
    activity.transfers,
    activity.time_limits.join(BREAK),
    activity.security.join(BREAK),
  ])
  return (
    BYTE_ORDER_MARK +
    [reportWords(locale).columns, ...lines]
      .map((cells) => cells.map(cellOf).join(",") + CSV_EOL)
      .join("")
  )
}

const cellOf = (text: string) => quotedCell(neutralized(text))
