import { useParams } from "react-router-dom"
import { Answer } from "../components/answer"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"
import { LetterSection } from "./letter-section"
import { OutcomeSection } from "./outcome/outcome-section"
import { RequestActions } from "./request-actions"
import { RequestRows } from "./request-rows"
import { RequestStatus } from "./request-status"
import { Timeline } from "./timeline"

/** How often to look while somebody's archive is being made. */
const EVERY_MS = 2_000

/** One request: what was asked, by when, what happened, and what to do next. */
export const RequestDetailPage = () => {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const request = useRead<{ privacy_request: OneRequest }>({
    key: ["privacy", "request", id],
    path: `/requests/${id}`,
    every: (query) =>
      query.state.data?.privacy_request.status === "in_progress" && EVERY_MS,
  })
  const known = request.data?.privacy_request

  return (
    <Page>
      <Section
        level="h1"
        title={known ? t(`requests.types.${known.type}`) : t("requests.id")}
        subtitle={id}
        aside={known && <RequestStatus request={known} />}
      >
        <Answer query={request} rows={6}>
          {({ privacy_request }) => (
            <>
              <RequestRows request={privacy_request} />
              <RequestActions request={privacy_request} />
            </>
          )}
        </Answer>
      </Section>
      {known && (
        <>
          <OutcomeSection request={known} />
          <LetterSection request={known} />
          <Timeline entries={known.timeline} />
        </>
      )}
    </Page>
  )
}
