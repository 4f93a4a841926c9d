import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { usePurposes } from "../purposes/use-purposes"
import { BASES } from "./choices"

type ExceptionDrawerProps = { customerId: string; onClose: () => void }

/** Lets one purpose go on, on a ground the law names (GDPR art. 18(2)). */
export const ExceptionDrawer = ({
  customerId,
  onClose,
}: ExceptionDrawerProps) => {
  const { t, language } = useTexts()
  const [purpose_id, setPurpose] = useState("")
  const [basis, setBasis] = useState<(typeof BASES)[number] | "">("")
  const purposes = usePurposes().data?.purposes ?? []
  const excepting = useChange(`/customers/${customerId}/restriction/exceptions`)

  return (
    <FormDrawer
      title={t("restriction.except.title")}
      text={t("restriction.except.text")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("actions.save")}
      disabled={!purpose_id || !basis}
      pending={excepting.isPending}
      error={excepting.error}
      onSubmit={() =>
        excepting.mutate(
          { purpose_id, basis },
          {
            onSuccess: () => {
              toast.success(t("restriction.except.done"))
              onClose()
            },
          }
        )
      }
    >
      <Choice
        label={t("purposes.purpose")}
        value={purpose_id}
        onChange={setPurpose}
        options={purposes
          .filter(({ retired }) => !retired)
          .map(({ id, label }) => ({
            value: id,
            label: label[language] ?? id,
          }))}
      />
      <Choice
        label={t("restriction.except.basis")}
        value={basis}
        onChange={setBasis}
        options={BASES.map((value) => ({
          value,
          label: t(`restriction.bases.${value}`),
        }))}
      />
    </FormDrawer>
  )
}
