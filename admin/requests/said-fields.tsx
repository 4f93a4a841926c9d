import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { useTexts } from "../lib/use-texts"
import {
  CHOOSES_FROM,
  GROUNDS,
  PROFILE_FIELDS,
  type RequestForm,
} from "./new-request"
import { PurposeChoice } from "./purpose-choice"

type SaidFieldsProps = {
  form: RequestForm
  set: (part: Partial<RequestForm>) => void
}

/** What the person says about the right, where its type wants it said. */
export const SaidFields = ({ form, set }: SaidFieldsProps) => {
  const { t } = useTexts()
  const chosen = CHOOSES_FROM[form.type]

  if (form.type === "restriction") {
    return (
      <Choice
        label={t("requests.ground")}
        value={form.ground}
        onChange={(ground) => set({ ground })}
        options={GROUNDS.map((value) => ({
          value,
          label: t(`requests.grounds.${value}`),
        }))}
      />
    )
  }
  if (form.type === "rectification") {
    return PROFILE_FIELDS.map((field) => (
      <Field
        key={field}
        label={t(`requests.fields.${field}`)}
        hint={
          field === PROFILE_FIELDS[0] ? t("requests.changesHint") : undefined
        }
        value={form.changes[field] ?? ""}
        onChange={(value) =>
          set({ changes: { ...form.changes, [field]: value } })
        }
      />
    ))
  }
  return chosen ? (
    <PurposeChoice
      among={chosen}
      chosen={form.purposes}
      onChange={(purposes) => set({ purposes })}
    />
  ) : null
}
