import { SectionRow } from "@medusajs/dashboard/components"
import { Link } from "react-router-dom"
import { State } from "../components/state"
import { useCoverage } from "../data-map/use-coverage"
import { useTexts } from "../lib/use-texts"

/** Whether every column is described, with the way to the data map. */
export const CoverageRow = () => {
  const { t, number } = useTexts()
  const coverage = useCoverage().data?.coverage

  if (!coverage) {
    return null
  }
  const open = coverage.unmapped.length

  return (
    <SectionRow
      title={t("overview.health.coverage")}
      value={
        <Link to="/privacy/data-map">
          <State color={open ? "red" : "green"}>
            {open
              ? t("overview.health.uncovered", {
                  count: open,
                  columns: number(open),
                })
              : t("overview.health.covered", {
                  columns: number(coverage.columns),
                })}
          </State>
        </Link>
      }
    />
  )
}
