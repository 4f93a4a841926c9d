import { Button } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import { NewRequestDrawer } from "./new-request-drawer"
import { Pager } from "./pager"
import { FIRST_FILTERS, RequestFilters, queryOf } from "./request-filters"
import { RequestTable } from "./request-table"
import { useRequestPage } from "./use-request-page"

/** All requests, the newest first; filters stay out of the address. */
export const RequestsPage = () => {
  const { t } = useTexts()
  const [filters, setFilters] = useState(FIRST_FILTERS)
  const [offset, setOffset] = useState(0)
  const [adding, setAdding] = useState(false)
  const query = useDeferredValue(queryOf(filters, offset))
  const requests = useRequestPage({ ...query, with_count: false })
  // counting takes longer than listing, so the list does not wait for it
  const total = useRequestPage({ ...query, offset: 0, limit: 1 })

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
          {({ privacy_requests }) =>
            privacy_requests.length === 0 && offset === 0 ? (
              <Empty title={t("requests.none")} text={t("requests.noneText")} />
            ) : (
              <>
                <RequestTable requests={privacy_requests} />
                <Pager
                  shown={privacy_requests.length}
                  count={total.data?.count}
                  offset={offset}
                  onChange={setOffset}
                />
              </>
            )
          }
        </Answer>
      </Section>
      <NewRequestDrawer open={adding} onOpenChange={setAdding} />
    </Page>
  )
}
