import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { Trouble } from "../components/trouble"
import { privacyKeys } from "../lib/keys"
import { requestJson } from "../lib/request"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { Recipient, RecipientTask } from "./answers"
import { SettleDrawer } from "./settle-drawer"
import { TaskTable } from "./task-table"

const SHOWN = { limit: 100, order: "-created_at" }

/** Who is to be told of erasures, corrections and restrictions. */
export const Tasks = ({ recipients }: { recipients: Recipient[] }) => {
  const { t } = useTexts()
  const client = useQueryClient()
  const [settling, setSettling] = useState<RecipientTask | null>(null)
  const tasks = useRead<{ recipient_tasks: RecipientTask[] }>({
    key: privacyKeys.recipientTasks,
    path: "/recipient-tasks",
    query: SHOWN,
  })
  const retrying = useMutation({
    mutationFn: ({ id }: RecipientTask) =>
      requestJson(`/recipient-tasks/${id}/retry`, { method: "POST", body: {} }),
    onSuccess: () =>
      client.invalidateQueries({ queryKey: privacyKeys.recipientTasks }),
  })

  return (
    <Section
      title={t("recipients.tasks.title")}
      subtitle={t("recipients.tasks.text")}
    >
      <Answer query={tasks}>
        {({ recipient_tasks }) =>
          recipient_tasks.length === 0 ? (
            <Empty
              title={t("recipients.tasks.none")}
              text={t("recipients.tasks.noneText")}
            />
          ) : (
            <TaskTable
              tasks={recipient_tasks}
              recipients={recipients}
              onSettle={setSettling}
              onRetry={(task) => retrying.mutate(task)}
            />
          )
        }
      </Answer>
      {retrying.isError && (
        <div className="px-6 py-4">
          <Trouble error={retrying.error} />
        </div>
      )}
      {settling && (
        <SettleDrawer task={settling} onClose={() => setSettling(null)} />
      )}
    </Section>
  )
}
