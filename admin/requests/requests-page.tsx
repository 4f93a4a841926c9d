import { Button } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useDeferredValue, useState } from "react"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { requestJson } from "../lib/request"
import { useTexts } from "../lib/use-texts"
import type { RequestPage } from "./answers"
import { NewRequestDrawer } from "./new-request-drawer"
import { Pager } from "./pager"
import { FIRST_FILTERS, RequestFilters, queryOf } from "./request-filters"
import { RequestTable } from "./request-table"

/** All requests, the newest first; filters stay out of the address. */
export const RequestsPage = () => {
  const { t } = useTexts()
  const [filters, setFilters] = useState(FIRST_FILTERS)
  const [offset, setOffset] = useState(0)
  const [adding, setAdding] = useState(false)
  const query = useDeferredValue(queryOf(filters, offset))
  const requests = useQuery({
    queryKey: ["privacy", "requests", query],
    queryFn: () => requestJson<RequestPage>("/requests", { query }),
    placeholderData: keepPreviousData,
  })

  return (
    <Page>
      <Section
        level="h1"
        title={t("requests.title")}
        subtitle={t("requests.subtitle")}
        aside={
          <Button
            size="small"
            variant="secondary"
            onClick={() => setAdding(true)}
          >
            {t("requests.new")}
          </Button>
        }
      >
        <RequestFilters
          filters={filters}
          onChange={(next) => {
            setFilters(next)
            setOffset(0)
          }}
        />
        <Answer query={requests} rows={6}>
          {({ privacy_requests, count }) =>
            count === 0 ? (
              <Empty title={t("requests.none")} text={t("requests.noneText")} />
            ) : (
              <>
                <RequestTable requests={privacy_requests} />
                <Pager count={count} offset={offset} onChange={setOffset} />
              </>
            )
          }
        </Answer>
      </Section>
      <NewRequestDrawer open={adding} onOpenChange={setAdding} />
    </Page>
  )
}
