import { Text } from "@medusajs/ui"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import type { Summary } from "./answers"

const TALLEST_PX = 120
/** A bar of one record among thousands is still to be seen. */
const LOWEST_PX = 2

/** How many locks end in which year. */
export const YearChart = ({ years }: { years: Summary["by_year"] }) => {
  const { t, number } = useTexts()
  const most = Math.max(...years.map(({ records }) => records), 1)
  const heightOf = (records: number) =>
    Math.max(LOWEST_PX, Math.round((records / most) * TALLEST_PX))

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
        <ol className="flex items-end gap-x-4 overflow-x-auto px-6 py-4">
          {years.map(({ year, records }) => (
            <li
              key={year}
              className="flex flex-1 flex-col items-center gap-y-1"
              aria-label={t("overview.chart.bar", {
                count: records,
                year,
                records: number(records),
              })}
            >
              <Text size="xsmall" weight="plus" aria-hidden>
                {number(records)}
              </Text>
              <div
                className="bg-ui-bg-interactive w-full max-w-[96px] rounded-md"
                style={{ height: heightOf(records) }}
              />
              <Text size="xsmall" className="text-ui-fg-subtle" aria-hidden>
                {year}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </Section>
  )
}
