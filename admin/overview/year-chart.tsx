import { BarChart } from "../components/bar-chart"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import type { Summary } from "./answers"

/** How many locks end in which year. */
export const YearChart = ({ years }: { years: Summary["by_year"] }) => {
  const { t, number } = useTexts()

  return (
    <Section
      title={t("overview.chart.title")}
      subtitle={t("overview.chart.text")}
    >
      {years.length === 0 ? (
        <Empty
          title={t("overview.chart.empty")}
          text={t("overview.chart.emptyText")}
        />
      ) : (
        <BarChart
          bars={years.map(({ year, records }) => ({
            id: String(year),
            name: String(year),
            value: records,
            label: t("overview.chart.bar", {
              count: records,
              year,
              records: number(records),
            }),
          }))}
        />
      )}
    </Section>
  )
}
