import { Heading, InlineTip } from "@medusajs/ui"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { Trouble } from "../components/trouble"
import { useTexts } from "../lib/use-texts"
import { ERASE_REASONS, type EraseForm } from "./erase-form"
import type { Subject } from "./subject"

type ConfirmStepProps = {
  subject: Subject
  form: EraseForm
  onChange: (form: EraseForm) => void
  error: unknown
}

/** Why, and the address typed by hand: what stands between plan and deed. */
export const ConfirmStep = ({
  subject,
  form,
  onChange,
  error,
}: ConfirmStepProps) => {
  const { t } = useTexts()
  const overrides = form.override.length > 0
  const { confirm, hint } = subject
  const instruction =
    confirm === null
      ? t("erase.confirmHint", { value: hint })
      : t(confirm.includes("@") ? "erase.confirmEmail" : "erase.confirmId", {
          value: confirm,
        })

  return (
    <div className="mx-auto flex w-full max-w-[560px] flex-col gap-y-6 px-4 py-8">
      <Heading>{t("erase.steps.confirm")}</Heading>
      <InlineTip label={t("erase.finalTitle")} variant="warning">
        {t("erase.final")}
      </InlineTip>
      <Choice
        label={t("erase.reason")}
        value={form.reason}
        onChange={(reason) => onChange({ ...form, reason })}
        options={ERASE_REASONS.map((value) => ({
          value,
          label: t(`erase.reasons.${value}`),
        }))}
      />
      <Field
        label={t(overrides ? "erase.noteOverride" : "erase.note")}
        hint={t("erase.noteHint")}
        value={form.note}
        onChange={(note) => onChange({ ...form, note })}
        required={overrides}
        long
      />
      <Field
        label={instruction}
        value={form.typed}
        onChange={(typed) => onChange({ ...form, typed })}
        required
      />
      <Trouble error={error} />
    </div>
  )
}
