import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { FormDrawer } from "../components/form-drawer"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import {
  NOTICE_LANGUAGES,
  type NoticeLanguage,
  type NoticeSection,
  type NoticeText,
} from "./answers"
import { readBlock, writeBlock } from "./block-lines"

type EditDrawerProps = {
  noticeId: string
  section: NoticeSection
  onClose: () => void
}

const NOTHING: NoticeText = { heading: "", blocks: [] }

/** Edits one section of a draft, one language at a time. */
export const EditDrawer = ({ noticeId, section, onClose }: EditDrawerProps) => {
  const { t, language } = useTexts()
  const [spoken, setSpoken] = useState<NoticeLanguage>(language)
  const [texts, setTexts] = useState(section.texts)
  const saving = useChange(`/notices/${noticeId}`)
  const text = texts[spoken] ?? NOTHING
  const set = (part: Partial<NoticeText>) =>
    setTexts({ ...texts, [spoken]: { ...text, ...part } })

  return (
    <FormDrawer
      title={text.heading}
      text={t("notices.editText")}
      open
      onOpenChange={(open) => !open && onClose()}
      submit={t("actions.save")}
      pending={saving.isPending}
      error={saving.error}
      onSubmit={() =>
        saving.mutate(
          { sections: [{ id: section.id, texts }] },
          {
            onSuccess: () => {
              toast.success(t("notices.saved"))
              onClose()
            },
          }
        )
      }
    >
      <Choice
        label={t("notices.language")}
        value={spoken}
        onChange={setSpoken}
        options={NOTICE_LANGUAGES.map((value) => ({
          value,
          label: t(`notices.languages.${value}`),
        }))}
      />
      <Field
        label={t("notices.heading")}
        value={text.heading}
        onChange={(heading) => set({ heading })}
        required
      />
      {text.blocks.map((block, at) => (
        <Field
          // blocks have no ids, and are neither moved nor removed here
          key={`${spoken}-${at}`}
          label={t(`notices.blocks.${block.kind}`)}
          hint={block.kind === "facts" ? t("notices.factsHint") : undefined}
          value={readBlock(block)}
          onChange={(value) =>
            set({ blocks: text.blocks.with(at, writeBlock(block, value)) })
          }
          long
        />
      ))}
    </FormDrawer>
  )
}
