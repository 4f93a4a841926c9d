import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { SimpleTable } from "../components/simple-table"
import { State } from "../components/state"
import { useTexts } from "../lib/use-texts"
import {
  canRetry,
  canSettle,
  type Recipient,
  type RecipientTask,
} from "./answers"

const COLORS: Readonly<Record<string, "green" | "orange" | "red" | "blue">> = {
  done: "green",
  acknowledged: "green",
  waiting_ack: "blue",
  sending: "blue",
  pending: "orange",
  dead: "red",
}

type TaskTableProps = {
  tasks: RecipientTask[]
  recipients: Recipient[]
  onSettle: (task: RecipientTask) => void
  onRetry: (task: RecipientTask) => void
}

/** Who is to be told of what, how far that is, and what to do next. */
export const TaskTable = ({
  tasks,
  recipients,
  onSettle,
  onRetry,
}: TaskTableProps) => {
  const { t, known, day, language } = useTexts()
  const nameOf = (id: string) =>
    recipients.find((recipient) => recipient.id === id)?.label[language] ?? id

  return (
    <SimpleTable
      label={t("recipients.tasks.title")}
      rows={tasks}
      idOf={({ id }) => id}
      columns={[
        {
          id: "recipient",
          header: t("recipients.name"),
          cell: ({ recipient_id }) => nameOf(recipient_id),
        },
        {
          id: "about",
          header: t("recipients.tasks.about"),
          cell: ({ request_id, type }) => {
            const text = known(`recipients.notices.${type}`, type)
            return request_id ? (
              <Link
                className="text-ui-fg-base underline"
                to={`/privacy/requests/${request_id}`}
              >
                {text}
              </Link>
            ) : (
              text
            )
          },
        },
        {
          id: "state",
          header: t("recipients.tasks.state"),
          cell: ({ state, outcome }) => (
            <State color={COLORS[state] ?? "grey"}>
              {outcome
                ? known(`recipients.outcomes.${outcome}`, outcome)
                : known(`recipients.states.${state}`, state)}
            </State>
          ),
        },
        {
          id: "due",
          header: t("recipients.tasks.due"),
          cell: ({ due_on }) => day(due_on),
        },
        {
          id: "steps",
          header: t("recipients.tasks.steps"),
          cell: (task) => (
            <div className="flex gap-x-2">
              {canSettle(task) && (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => onSettle(task)}
                >
                  {t("recipients.tasks.settle")}
                </Button>
              )}
              {canRetry(task) && (
                <Button
                  size="small"
                  variant="secondary"
                  onClick={() => onRetry(task)}
                >
                  {t("recipients.tasks.retry")}
                </Button>
              )}
            </div>
          ),
        },
      ]}
    />
  )
}
