import { Button, FocusModal } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import { type EraseForm, isComplete } from "./erase-form"
import type { EraseStep } from "./erase-modal"
import type { Subject } from "./subject"

type EraseFooterProps = {
  step: EraseStep
  setStep: (step: EraseStep) => void
  /** Whether nothing stands in the way, or what does is overridden. */
  clear: boolean
  planOnly: boolean
  form: EraseForm
  subject: Subject
  pending: boolean
  onErase: () => void
}

/** The way on, the way back, and the one button that cannot be undone. */
export const EraseFooter = ({
  step,
  setStep,
  clear,
  planOnly,
  form,
  subject,
  pending,
  onErase,
}: EraseFooterProps) => {
  const { t } = useTexts()
  const closes = planOnly || step === "receipt"

  return (
    <FocusModal.Footer>
      {step === "confirm" && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => setStep("plan")}
        >
          {t("actions.back")}
        </Button>
      )}
      <FocusModal.Close asChild>
        <Button size="small" variant={closes ? "primary" : "secondary"}>
          {t(closes ? "actions.close" : "actions.cancel")}
        </Button>
      </FocusModal.Close>
      {step === "plan" && !planOnly && (
        <Button
          size="small"
          disabled={!clear}
          onClick={() => setStep("confirm")}
        >
          {t("actions.continue")}
        </Button>
      )}
      {step === "confirm" && (
        <Button
          size="small"
          variant="danger"
          disabled={!isComplete(form, subject)}
          isLoading={pending}
          onClick={onErase}
        >
          {t("erase.submit")}
        </Button>
      )}
    </FocusModal.Footer>
  )
}
