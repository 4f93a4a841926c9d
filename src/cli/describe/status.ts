import type { PrivacyStatus } from "../../privacy-status"

export function describeStatus(status: PrivacyStatus): string[] {
  const { customer_id, state, categories, locked_records } = status
  const through = status.locked_through
    ? `, the last one through ${status.locked_through}`
    : ""

  return [
    `customer ${customer_id}: ${state}`,
    ...categories.map(
      ({ category, rows, tables }) =>
        `  ${category}: ${rows} rows (${tables.join(", ")})`
    ),
    `locked records: ${locked_records}${through}`,
    `open requests: ${status.open_requests}, consents: ${status.consents}, objections: ${status.objections}`,
  ]
}
