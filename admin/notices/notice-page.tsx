import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useParams } from "react-router-dom"
import { Answer } from "../components/answer"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { State } from "../components/state"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { NoticeAnswer } from "./answers"
import { ChangeList } from "./change-list"
import { PublishDrawer } from "./publish-drawer"
import { SectionList } from "./section-list"

/** One draft or version: what it says, what changes by it, and publishing. */
export const NoticePage = () => {
  const { id = "" } = useParams()
  const { t, day } = useTexts()
  const [publishing, setPublishing] = useState(false)
  const answer = useRead<NoticeAnswer>({
    key: privacyKeys.notice(id),
    path: `/notices/${id}`,
  })
  const notice = answer.data?.notice

  return (
    <Page>
      <Section
        level="h1"
        title={
          notice?.version
            ? t("notices.versionOf", { version: notice.version })
            : t("notices.states.draft")
        }
        subtitle={
          notice?.effective_date &&
          t("notices.from", { day: day(notice.effective_date) })
        }
        aside={
          notice?.state === "draft" ? (
            <Button size="small" onClick={() => setPublishing(true)}>
              {t("notices.publish")}
            </Button>
          ) : (
            notice?.in_force && (
              <State color="green">{t("notices.inForce")}</State>
            )
          )
        }
      >
        <Answer query={answer} rows={10}>
          {({ notice: one }) => <SectionList notice={one} />}
        </Answer>
      </Section>
      {notice && notice.changes.length > 0 && (
        <ChangeList changes={notice.changes} />
      )}
      {notice && publishing && (
        <PublishDrawer notice={notice} onClose={() => setPublishing(false)} />
      )}
    </Page>
  )
}
