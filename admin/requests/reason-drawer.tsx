import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"
import { EXTENSIONS, refusalsFor } from "./reasons"

type ReasonDrawerProps = {
  step: "refuse" | "extend"
  request: OneRequest
  onClose: () => void
}

/** Refuses or extends for a coded reason, which the letter explains. */
export const ReasonDrawer = ({ step, request, onClose }: ReasonDrawerProps) => {
  const { t } = useTexts()
  const [reason, setReason] = useState("")
  const taking = useChange(`/requests/${request.id}/${step}`)
  const reasons = step === "refuse" ? refusalsFor(request.type) : EXTENSIONS
  const texts = step === "refuse" ? "refusalReasons" : "extensions"

  return (
    <FormDrawer
      title={t(`requests.actions.${step}`)}
      text={t(`requests.${step}Text`)}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t(`requests.actions.${step}`)}
      disabled={!reason}
      pending={taking.isPending}
      error={taking.error}
      onSubmit={() =>
        taking.mutate(
          { reason },
          {
            onSuccess: () => {
              toast.success(t("requests.done"))
              onClose()
            },
          }
        )
      }
    >
      <Choice
        label={t("requests.reason")}
        value={reason}
        onChange={setReason}
        options={reasons.map((value) => ({
          value,
          label: t(`requests.${texts}.${value}`),
        }))}
      />
    </FormDrawer>
  )
}
