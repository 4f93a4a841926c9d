import { SectionRow } from "@medusajs/dashboard/components"
import { Progress } from "../components/progress"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"
import { DueBadge } from "./due-badge"
import { PersonLink } from "./person-link"

/** Whose request it is, its days, and the codes it was answered with. */
export const RequestRows = ({ request }: { request: OneRequest }) => {
  const { t, known, day, instant } = useTexts()
  const { refusal_reason, extension_reason, retained_through } = request
  const { content, archive } = request

  return (
    <>
      <SectionRow
        title={t("requests.person")}
        value={<PersonLink request={request} />}
      />
      <SectionRow
        title={t("requests.received")}
        value={instant(request.received_at)}
      />
      <SectionRow
        title={t("requests.due")}
        value={<DueBadge request={request} />}
      />
      {archive?.state === "building" && archive.rows_total !== null && (
        <div className="px-6 py-4" aria-live="polite">
          <Progress
            label={t("requests.outcome.archives.building")}
            done={archive.rows_done}
            total={archive.rows_total}
          />
        </div>
      )}
      {extension_reason && (
        <SectionRow
          title={t("requests.extendedWith")}
          value={known(
            `requests.extensions.${extension_reason}`,
            extension_reason
          )}
        />
      )}
      {refusal_reason && (
        <SectionRow
          title={t("requests.refusedWith")}
          value={known(
            `requests.refusalReasons.${refusal_reason}`,
            refusal_reason
          )}
        />
      )}
      {retained_through && (
        <SectionRow
          title={t("requests.retainedThrough")}
          value={day(retained_through)}
        />
      )}
      {content?.reason && (
        <SectionRow title={t("requests.asked")} value={content.reason} />
      )}
    </>
  )
}
