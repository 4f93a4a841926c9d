import { Button, Drawer, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { Trouble } from "../components/trouble"
import { download } from "../lib/download"
import { useTexts } from "../lib/use-texts"
import {
  EXPORT_CHOICES,
  type ExportChoices,
  firstChoices,
} from "./export-choices"

type ExportDrawerProps = {
  customerId: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Asks what the file should be, and downloads it. */
export const ExportDrawer = ({
  customerId,
  open,
  onOpenChange,
}: ExportDrawerProps) => {
  const { t, language } = useTexts()
  const [choices, setChoices] = useState<ExportChoices>(() =>
    firstChoices(language)
  )
  const [note, setNote] = useState("")
  const exporting = useMutation({
    mutationFn: () =>
      download(`/customers/${customerId}/export`, {
        method: "POST",
        body: { ...choices, ...(note.trim() ? { note: note.trim() } : {}) },
      }),
    onSuccess: () => {
      toast.success(t("export.done"))
      onOpenChange(false)
    },
  })

  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content lang={language} data-privacy="export">
        <Drawer.Header>
          <Drawer.Title>{t("export.title")}</Drawer.Title>
          <Drawer.Description>{t("export.description")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          {EXPORT_CHOICES.map(({ name, values }) => (
            <Choice
              key={name}
              label={t(`export.${name}`)}
              value={choices[name]}
              onChange={(value) => setChoices({ ...choices, [name]: value })}
              options={values.map((value) => ({
                value,
                label: t(`export.${name}s.${value}`),
              }))}
            />
          ))}
          <Field
            label={t("export.note")}
            hint={t("export.noteHint")}
            value={note}
            onChange={setNote}
            long
          />
          <Trouble error={exporting.error} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            isLoading={exporting.isPending}
            onClick={() => exporting.mutate()}
          >
            {t("export.submit")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
