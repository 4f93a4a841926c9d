import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import type { Recipient } from "../recipients/answers"
import { BASES } from "./answers"
import { bodyOf, emptyDisclosure, isWhole, WHO } from "./disclosure-form"

type DisclosureDrawerProps = { recipients: Recipient[]; onClose: () => void }

/** Records that an authority was handed data; it is never changed afterwards. */
export const DisclosureDrawer = ({
  recipients,
  onClose,
}: DisclosureDrawerProps) => {
  const { t, language } = useTexts()
  const [form, setForm] = useState(emptyDisclosure)
  const recording = useChange("/disclosures")
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const authorities = recipients.filter(({ kind }) => kind === "authority")

  return (
    <FormDrawer
      title={t("disclosures.add")}
      text={t("disclosures.addText")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("actions.save")}
      disabled={!isWhole(form)}
      pending={recording.isPending}
      error={recording.error}
      onSubmit={() =>
        recording.mutate(bodyOf(form), {
          onSuccess: () => {
            toast.success(t("disclosures.added"))
            onClose()
          },
        })
      }
    >
      <Choice
        label={t("disclosures.to")}
        value={form.recipient}
        onChange={(recipient) => set({ recipient })}
        options={authorities.map(({ id, label }) => ({
          value: id,
          label: label[language] ?? id,
        }))}
      />
      <Choice
        label={t("disclosures.who")}
        value={form.who}
        onChange={(who) => set({ who })}
        options={WHO.map((value) => ({
          value,
          label: t(`disclosures.whoOptions.${value}`),
        }))}
      />
      <Field
        label={t(`disclosures.ids.${form.who}`)}
        value={form.id}
        onChange={(id) => set({ id })}
        required
      />
      <Choice
        label={t("disclosures.basis")}
        value={form.basis}
        onChange={(basis) => set({ basis })}
        options={BASES.map((value) => ({
          value,
          label: t(`disclosures.bases.${value}`),
        }))}
      />
      <Field
        label={t("disclosures.on")}
        type="date"
        value={form.on}
        onChange={(on) => set({ on })}
        required
      />
      <Field
        label={t("disclosures.reference")}
        hint={t("disclosures.referenceHint")}
        value={form.reference}
        onChange={(reference) => set({ reference })}
      />
    </FormDrawer>
  )
}
