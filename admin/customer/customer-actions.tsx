import { ArrowDownTray, DocumentText, Trash } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { EraseModal } from "../erase/erase-modal"
import type { Subject } from "../erase/subject"
import { ExportDrawer } from "../export/export-drawer"
import { useTexts } from "../lib/use-texts"

type Shown = "export" | "plan" | "erase" | null

type CustomerActionsProps = {
  subject: Subject
  erased: boolean
  /** Where there is no Delete of Medusa's nearby, nothing is said of it. */
  explainDelete?: boolean
}

/** Export, plan and erase. Of an erased person there is nothing left to erase. */
export const CustomerActions = ({
  subject,
  erased,
  explainDelete = true,
}: CustomerActionsProps) => {
  const { t } = useTexts()
  const [shown, setShown] = useState<Shown>(null)
  const show = (next: Shown) => (open: boolean) => setShown(open ? next : null)

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          onClick={() => setShown("export")}
        >
          <ArrowDownTray />
          {t("customer.export")}
        </Button>
        {!erased && (
          <>
            <Button
              size="small"
              variant="secondary"
              onClick={() => setShown("plan")}
            >
              <DocumentText />
              {t("customer.plan")}
            </Button>
            <Button
              size="small"
              variant="danger"
              onClick={() => setShown("erase")}
            >
              <Trash />
              {t("customer.erase")}
            </Button>
          </>
        )}
      </div>
      {explainDelete && !erased && (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("customer.deleteNotice")}
        </Text>
      )}
      <ExportDrawer
        customerId={subject.id}
        open={shown === "export"}
        onOpenChange={show("export")}
      />
      <EraseModal
        subject={subject}
        planOnly={shown === "plan"}
        open={shown === "plan" || shown === "erase"}
        onOpenChange={show(shown)}
      />
    </div>
  )
}
