import { Button, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { Trouble } from "../components/trouble"
import { privacyKeys } from "../lib/keys"
import { useChange } from "../lib/use-change"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { ListedNotice, NoticeAnswer } from "./answers"
import { NoticeTable } from "./notice-table"

/** What the shop tells people about their data, in versions. */
export const NoticesPage = () => {
  const { t } = useTexts()
  const navigate = useNavigate()
  const notices = useRead<{ notices: ListedNotice[] }>({
    key: privacyKeys.notices,
    path: "/notices",
  })
  const drafting = useChange<NoticeAnswer>("/notices")
  const draft = () =>
    drafting.mutate(
      {},
      {
        onSuccess: ({ notice }) => {
          toast.success(t("notices.drafted"))
          void navigate(`/privacy/notices/${notice.id}`)
        },
      }
    )

  return (
    <Page>
      <Section
        level="h1"
        title={t("notices.title")}
        subtitle={t("notices.subtitle")}
        aside={
          <Button
            size="small"
            variant="secondary"
            isLoading={drafting.isPending}
            onClick={draft}
          >
            {t("notices.draft")}
          </Button>
        }
      >
        {drafting.isError && (
          <div className="px-6 py-4">
            <Trouble error={drafting.error} />
          </div>
        )}
        <Answer query={notices}>
          {({ notices: all }) =>
            all.length === 0 ? (
              <Empty title={t("notices.none")} text={t("notices.noneText")} />
            ) : (
              <NoticeTable notices={all} />
            )
          }
        </Answer>
      </Section>
    </Page>
  )
}
