import type { AdminOrder } from "@medusajs/framework/types"
import { Trash } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { EraseModal } from "../erase/erase-modal"
import { useTexts } from "../lib/use-texts"

/** Erases the person of an order that has no customer to erase. */
export const EraseBuyer = ({ order }: { order: AdminOrder }) => {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)

  if (order.customer_id || !order.email) {
    return null
  }
  return (
    <div className="flex flex-col items-start gap-y-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("order.eraseText")}
      </Text>
      <Button size="small" variant="danger" onClick={() => setOpen(true)}>
        <Trash />
        {t("order.eraseAction")}
      </Button>
      <EraseModal
        subject={{ route: "orders", id: order.id, confirm: order.email }}
        open={open}
        onOpenChange={setOpen}
      />
    </div>
  )
}
