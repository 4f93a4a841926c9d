import type { SweepAnswer } from "../../actions/sweep-records"

export function describeSweep(sweep: SweepAnswer): string[] {
  const { dry_run, due, released, skipped, reasons = {} } = sweep
  const records = due.reduce((sum, one) => sum + one.records, 0)

  return [
    `due: ${records}`,
    ...due.map(
      (one) =>
        `  ${one.record}, ${one.policy_id}, fiscal year ${one.fiscal_year_end ?? "unknown"}, sales channel ${one.sales_channel_id ?? "none"}: ${one.records}`
    ),
    ...(dry_run
      ? ["Nothing was changed. Add --apply to release"]
      : [`released: ${released}`, `skipped: ${skipped}`]),
    ...Object.entries(reasons).map(([code, count]) => `  ${code}: ${count}`),
  ]
}
