import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Field } from "../components/field"
import { FormDrawer } from "../components/form-drawer"
import { dayFromNow } from "../lib/days"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import type { Notice } from "./answers"

/** Publishes a draft from a day on. */
export const PublishDrawer = ({
  notice,
  onClose,
}: {
  notice: Notice
  onClose: () => void
}) => {
  const { t } = useTexts()
  const [effective_date, setDay] = useState(dayFromNow(0))
  const publishing = useChange(`/notices/${notice.id}/publish`)

  return (
    <FormDrawer
      title={t("notices.publish")}
      text={t("notices.publishText")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("notices.publish")}
      disabled={!effective_date}
      pending={publishing.isPending}
      error={publishing.error}
      onSubmit={() =>
        publishing.mutate(
          { effective_date },
          {
            onSuccess: () => {
              toast.success(t("notices.publishedDone"))
              onClose()
            },
          }
        )
      }
    >
      <Field
        label={t("notices.effective")}
        type="date"
        value={effective_date}
        onChange={setDay}
        required
      />
    </FormDrawer>
  )
}
