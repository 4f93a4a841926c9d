import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Answer } from "../components/answer"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { Corrections } from "./answers"
import { CorrectionDrawer } from "./correction-drawer"
import { CorrectionItem } from "./correction-item"

type CorrectionListProps = { orderId: string; erased: boolean }

/** What should have stood in the sales document, and a way to note more. */
export const CorrectionList = ({ orderId, erased }: CorrectionListProps) => {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const corrections = useRead<Corrections>({
    key: privacyKeys.corrections(orderId),
    path: `/orders/${orderId}/corrections`,
  })

  return (
    <Answer query={corrections} rows={1}>
      {({ corrections: notes, original }) => (
        <div className="flex flex-col items-start gap-y-3 px-6 py-4">
          <Text size="small" weight="plus" className="text-ui-fg-subtle">
            {t("order.corrections.title")}
          </Text>
          {notes.length > 0 ? (
            <ul className="flex w-full flex-col gap-y-3">
              {notes.map((note) => (
                <CorrectionItem key={note.id} correction={note} />
              ))}
            </ul>
          ) : (
            <Text size="small" className="text-ui-fg-subtle">
              {t("order.corrections.none")}
            </Text>
          )}
          {!erased && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => setOpen(true)}
            >
              {t("order.corrections.add")}
            </Button>
          )}
          <CorrectionDrawer
            orderId={orderId}
            original={original}
            open={open}
            onOpenChange={setOpen}
          />
        </div>
      )}
    </Answer>
  )
}
