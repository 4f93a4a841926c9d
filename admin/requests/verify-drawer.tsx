import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"
import { IDENTIFIED_BY, type IdentifiedBy } from "./new-request"

type VerifyDrawerProps = { request: OneRequest; onClose: () => void }

/** Records how it became known who asks. */
export const VerifyDrawer = ({ request, onClose }: VerifyDrawerProps) => {
  const { t } = useTexts()
  const [identified_by, setIdentified] = useState<IdentifiedBy | "">("")
  const verifying = useChange(`/requests/${request.id}/verify`)

  return (
    <FormDrawer
      title={t("requests.actions.verify")}
      text={t("requests.identified")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("actions.save")}
      disabled={!identified_by}
      pending={verifying.isPending}
      error={verifying.error}
      onSubmit={() =>
        verifying.mutate(
          { identified_by },
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
        label={t("requests.identified")}
        value={identified_by}
        onChange={setIdentified}
        options={IDENTIFIED_BY.map((value) => ({
          value,
          label: t(`requests.identifiedOptions.${value}`),
        }))}
      />
    </FormDrawer>
  )
}
