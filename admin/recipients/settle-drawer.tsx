import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { type Outcome, OUTCOMES, type RecipientTask } from "./answers"

type SettleDrawerProps = { task: RecipientTask; onClose: () => void }

/** Records what came of telling a recipient by hand. */
export const SettleDrawer = ({ task, onClose }: SettleDrawerProps) => {
  const { t } = useTexts()
  const [outcome, setOutcome] = useState<Outcome | "">("")
  const settling = useChange(`/recipient-tasks/${task.id}/complete`)

  return (
    <FormDrawer
      title={t("recipients.tasks.settle")}
      text={t("recipients.tasks.settleText")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("actions.save")}
      disabled={!outcome}
      pending={settling.isPending}
      error={settling.error}
      onSubmit={() =>
        settling.mutate(
          { outcome },
          {
            onSuccess: () => {
              toast.success(t("recipients.tasks.settled"))
              onClose()
            },
          }
        )
      }
    >
      <Choice
        label={t("recipients.tasks.outcome")}
        value={outcome}
        onChange={setOutcome}
        options={OUTCOMES.map((value) => ({
          value,
          label: t(`recipients.outcomes.${value}`),
        }))}
      />
    </FormDrawer>
  )
}
