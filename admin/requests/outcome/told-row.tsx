import { SectionRow } from "@medusajs/dashboard/components"
import { Link } from "react-router-dom"
import { privacyKeys } from "../../lib/keys"
import { useRead } from "../../lib/use-read"
import { useTexts } from "../../lib/use-texts"
import type { RecipientTask } from "../../recipients/answers"

const SETTLED = ["done", "acknowledged"]

/** How many of those who got the data have been told; for officers. */
export const ToldRow = ({ requestId }: { requestId: string }) => {
  const { t, number } = useTexts()
  const tasks = useRead<{ recipient_tasks: RecipientTask[]; count: number }>({
    key: privacyKeys.recipientTasksOf(requestId),
    path: "/recipient-tasks",
    query: { request_id: requestId, limit: 1000 },
  }).data

  if (!tasks?.count) {
    return null
  }
  const told = tasks.recipient_tasks.filter(({ state }) =>
    SETTLED.includes(state)
  )

  return (
    <SectionRow
      title={t("requests.outcome.recipients")}
      value={
        <Link to="/privacy/recipients" className="text-ui-fg-base underline">
          {t("requests.outcome.told", {
            told: number(told.length),
            all: number(tasks.count),
          })}
        </Link>
      }
    />
  )
}
