import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Field } from "../components/field"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import type { LegalHold } from "./answers"

type LiftDrawerProps = { hold: LegalHold | null; onClose: () => void }

/** Lifts a hold, with the reason. */
export const LiftDrawer = ({ hold, onClose }: LiftDrawerProps) => {
  const { t } = useTexts()
  const [reason, setReason] = useState("")
  const lifting = useChange(`/legal-holds/${hold?.id}/lift`)

  return (
    <FormDrawer
      title={t("retention.holds.liftTitle")}
      text={t("retention.holds.liftText")}
      open={hold !== null}
      onOpenChange={(open) => !open && onClose()}
      submit={t("retention.holds.lift")}
      disabled={!reason.trim()}
      pending={lifting.isPending}
      error={lifting.error}
      onSubmit={() =>
        lifting.mutate(
          { reason: reason.trim() },
          {
            onSuccess: () => {
              toast.success(t("retention.holds.liftedDone"))
              setReason("")
              onClose()
            },
          }
        )
      }
    >
      <Field
        label={t("retention.holds.reason")}
        hint={t("retention.holds.reasonHint")}
        value={reason}
        onChange={setReason}
        required
        long
      />
    </FormDrawer>
  )
}
