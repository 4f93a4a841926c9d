import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { type ListedRequest, REQUEST_TYPES } from "./answers"
import {
  bodyOf,
  emptyRequest,
  IDENTIFIED_BY,
  isWhole,
  WHO,
} from "./new-request"
import { SaidFields } from "./said-fields"

type NewRequestDrawerProps = {
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Opens a request for somebody who called, wrote or came by. */
export const NewRequestDrawer = ({
  open,
  onOpenChange,
}: NewRequestDrawerProps) => {
  const { t } = useTexts()
  const navigate = useNavigate()
  const [form, setForm] = useState(emptyRequest)
  const opening = useChange<{ privacy_request: ListedRequest }>("/requests")
  const set = (part: Partial<typeof form>) => setForm({ ...form, ...part })

  return (
    <FormDrawer
      title={t("requests.new")}
      text={t("requests.newText")}
      open={open}
      onOpenChange={onOpenChange}
      submit={t("requests.new")}
      disabled={!isWhole(form)}
      pending={opening.isPending}
      error={opening.error}
      onSubmit={() =>
        opening.mutate(bodyOf(form), {
          onSuccess: ({ privacy_request: { id } }) => {
            toast.success(t("requests.created"))
            setForm(emptyRequest())
            void navigate(`/privacy/requests/${id}`)
          },
        })
      }
    >
      <Choice
        label={t("requests.type")}
        value={form.type}
        onChange={(type) => set({ type })}
        options={REQUEST_TYPES.map((value) => ({
          value,
          label: t(`requests.types.${value}`),
        }))}
      />
      <Choice
        label={t("requests.who")}
        value={form.who}
        onChange={(who) => set({ who })}
        options={WHO.map((value) => ({
          value,
          label: t(`requests.whoOptions.${value}`),
        }))}
      />
      <Field
        label={t(`requests.whoOptions.${form.who}`)}
        value={form.reference}
        onChange={(reference) => set({ reference })}
        required
      />
      <SaidFields form={form} set={set} />
      <Choice
        label={t("requests.identified")}
        value={form.identified}
        onChange={(identified) => set({ identified })}
        options={[
          { value: "unknown" as const, label: t("requests.identifiedUnknown") },
          ...IDENTIFIED_BY.map((value) => ({
            value,
            label: t(`requests.identifiedOptions.${value}`),
          })),
        ]}
      />
      <Field
        label={t("requests.note")}
        hint={t("export.noteHint")}
        value={form.note}
        onChange={(note) => set({ note })}
        long
      />
    </FormDrawer>
  )
}
