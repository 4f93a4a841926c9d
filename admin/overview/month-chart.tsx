import { BarChart } from "../components/bar-chart"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { RequestsReport } from "./answers"

/** How many requests came in which month of this year. */
export const MonthChart = () => {
  const { t, number, month: nameOf } = useTexts()
  const report = useRead<{ requests_report: RequestsReport }>({
    key: privacyKeys.requestsReport,
    path: "/reports/requests",
    query: { year: new Date().getFullYear() },
  }).data?.requests_report

  if (!report) {
    return null
  }
  const { year, received, answered } = report

  return (
    <Section
      title={t("overview.months.title", { year })}
      subtitle={
        answered.total > 0 &&
        t("overview.months.text", {
          count: answered.total,
          answered: number(answered.total),
          inTime: number(answered.in_time),
        })
      }
    >
      {received.total === 0 ? (
        <Empty
          title={t("overview.months.empty")}
          text={t("overview.months.emptyText")}
        />
      ) : (
        <BarChart
          bars={received.by_month.map(({ month, total }) => ({
            id: month,
            name: nameOf(month, "short"),
            value: total,
            label: t("overview.months.bar", {
              count: total,
              month: nameOf(month, "long"),
              requests: number(total),
            }),
          }))}
        />
      )}
    </Section>
  )
}
