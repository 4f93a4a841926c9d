import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { LIFT_REASONS, TOLD_BY } from "./choices"

type LiftDrawerProps = { customerId: string; onClose: () => void }

/** Lifts a restriction; the person is told first (GDPR art. 18(3)). */
export const LiftDrawer = ({ customerId, onClose }: LiftDrawerProps) => {
  const { t } = useTexts()
  const [reason, setReason] = useState<(typeof LIFT_REASONS)[number] | "">("")
  const [told_by, setToldBy] = useState<(typeof TOLD_BY)[number]>("mail")
  const lifting = useChange(`/customers/${customerId}/restriction/lift`)

  return (
    <FormDrawer
      title={t("restriction.lift.title")}
      text={t("restriction.lift.text")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("restriction.lift.submit")}
      disabled={!reason}
      pending={lifting.isPending}
      error={lifting.error}
      onSubmit={() =>
        lifting.mutate(
          { reason, told_by },
          {
            onSuccess: () => {
              toast.success(t("restriction.lift.done"))
              onClose()
            },
          }
        )
      }
    >
      <Choice
        label={t("restriction.lift.reason")}
        value={reason}
        onChange={setReason}
        options={LIFT_REASONS.map((value) => ({
          value,
          label: t(`restriction.lift.reasons.${value}`),
        }))}
      />
      <Choice
        label={t("restriction.lift.told")}
        value={told_by}
        onChange={setToldBy}
        options={TOLD_BY.map((value) => ({
          value,
          label: t(`restriction.lift.toldBy.${value}`),
        }))}
      />
    </FormDrawer>
  )
}
