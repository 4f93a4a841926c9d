import { FocusModal, ProgressTabs } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { ModalTitle } from "../components/modal-title"
import type { Erasure } from "../lib/answers"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { ConfirmStep } from "./confirm-step"
import { EraseFooter } from "./erase-footer"
import { type EraseForm, EMPTY_FORM, bodyOf } from "./erase-form"
import { PlanStep } from "./plan-step"
import { ReceiptStep } from "./receipt-step"
import { eraseRoute, type Subject } from "./subject"

type EraseModalProps = {
  subject: Subject
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Shows what would happen, and offers nothing else. */
  planOnly?: boolean
}

export type EraseStep = "plan" | "confirm" | "receipt"

/** Erases a person in two steps: see what happens, then say that it shall. */
export const EraseModal = ({
  subject,
  open,
  onOpenChange,
  planOnly = false,
}: EraseModalProps) => {
  const { t, language } = useTexts()
  const [form, setForm] = useState<EraseForm>(EMPTY_FORM)
  const [step, setStep] = useState<EraseStep>("plan")
  const [clear, setClear] = useState(false)
  const erasing = useChange<Erasure>(eraseRoute(subject))
  const { reset } = erasing

  useEffect(() => {
    if (open) {
      setForm(EMPTY_FORM)
      setStep("plan")
      reset()
    }
  }, [open, reset])

  const steps: EraseStep[] = planOnly
    ? ["plan"]
    : step === "receipt"
      ? ["receipt"]
      : ["plan", "confirm"]

  return (
    <FocusModal open={open} onOpenChange={onOpenChange}>
      <FocusModal.Content lang={language} data-privacy="erase">
        <ProgressTabs
          value={step}
          onValueChange={(next) => setStep(next as EraseStep)}
          className="flex h-full flex-col overflow-hidden"
        >
          <FocusModal.Header>
            <ModalTitle
              title={t(planOnly ? "erase.planTitle" : "erase.title")}
              text={t("erase.intro")}
            />
            <div className="-my-2 w-full border-l">
              <ProgressTabs.List className="flex w-full items-center">
                {steps.map((name) => (
                  <ProgressTabs.Trigger
                    key={name}
                    value={name}
                    disabled={name === "confirm" && !clear}
                    status={step === name ? "in-progress" : "not-started"}
                  >
                    {t(`erase.steps.${name}`)}
                  </ProgressTabs.Trigger>
                ))}
              </ProgressTabs.List>
            </div>
          </FocusModal.Header>
          <FocusModal.Body className="flex flex-1 flex-col overflow-y-auto">
            <ProgressTabs.Content value="plan">
              <PlanStep
                subject={subject}
                planOnly={planOnly}
                override={form.override}
                onOverride={(override) => setForm({ ...form, override })}
                onClear={setClear}
              />
            </ProgressTabs.Content>
            <ProgressTabs.Content value="confirm">
              <ConfirmStep
                subject={subject}
                form={form}
                onChange={setForm}
                error={erasing.error}
              />
            </ProgressTabs.Content>
            <ProgressTabs.Content value="receipt">
              {erasing.data && <ReceiptStep erasure={erasing.data} />}
            </ProgressTabs.Content>
          </FocusModal.Body>
          <EraseFooter
            {...{ step, setStep, clear, planOnly, form, subject }}
            pending={erasing.isPending}
            onErase={() =>
              erasing.mutate(bodyOf(form), {
                onSuccess: () => setStep("receipt"),
              })
            }
          />
        </ProgressTabs>
      </FocusModal.Content>
    </FocusModal>
  )
}
