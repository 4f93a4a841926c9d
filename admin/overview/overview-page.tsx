import { Answer } from "../components/answer"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import { AuditCheck } from "./audit-check"
import { CoverageRow } from "./coverage-row"
import { HealthRows } from "./health-rows"
import { MonthChart } from "./month-chart"
import { RequestRows } from "./request-rows"
import { RunList } from "./run-list"
import { SubjectSearch } from "./subject-search"
import { useSummary } from "./use-summary"
import { YearChart } from "./year-chart"

/** How the shop stands, and the way to one person. */
export const OverviewPage = () => {
  const { t } = useTexts()
  const summary = useSummary()

  return (
    <Page>
      <Section
        level="h1"
        title={t("overview.title")}
        subtitle={t("overview.subtitle")}
      >
        <Answer query={summary} rows={5}>
          {({ retention_summary }) => (
            <HealthRows summary={retention_summary} />
          )}
        </Answer>
        <RequestRows />
        <CoverageRow />
        <AuditCheck />
      </Section>
      <SubjectSearch />
      <MonthChart />
      {summary.data && (
        <>
          <YearChart years={summary.data.retention_summary.by_year} />
          <RunList summary={summary.data.retention_summary} />
        </>
      )}
    </Page>
  )
}
