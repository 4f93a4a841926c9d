import { Button, Drawer, toast } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { Trouble } from "../components/trouble"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import { ADDRESS_FIELDS, type AddressKind, type Corrections } from "./answers"
import { changesOf, valuesOf } from "./correction-form"

type CorrectionDrawerProps = Pick<Corrections, "original"> & {
  orderId: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

/** Takes down what should have stood in a sales document that is issued. */
export const CorrectionDrawer = ({
  orderId,
  original,
  open,
  onOpenChange,
}: CorrectionDrawerProps) => {
  const { t, language } = useTexts()
  const [address, setAddress] = useState<AddressKind>("billing")
  const [values, setValues] = useState(valuesOf(original[address]))
  const [reason, setReason] = useState("")
  const noting = useChange(`/orders/${orderId}/corrections`)
  const changes = changesOf(values, original[address])

  useEffect(() => setValues(valuesOf(original[address])), [address, original])

  const save = () =>
    noting.mutate(
      { address, changes, reason: reason.trim() },
      {
        onSuccess: () => {
          toast.success(t("order.corrections.done"))
          setReason("")
          onOpenChange(false)
        },
      }
    )

  return (
    <Drawer open={open} onOpenChange={onOpenChange}>
      <Drawer.Content lang={language} data-privacy="correction">
        <Drawer.Header>
          <Drawer.Title>{t("order.corrections.add")}</Drawer.Title>
          <Drawer.Description>{t("order.corrections.hint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          <Choice
            label={t("order.corrections.address")}
            value={address}
            onChange={setAddress}
            options={(["billing", "shipping"] as const).map((value) => ({
              value,
              label: t(`order.corrections.addresses.${value}`),
            }))}
          />
          {ADDRESS_FIELDS.map((field) => (
            <Field
              key={field}
              label={t(`order.corrections.fields.${field}`)}
              value={values[field]}
              onChange={(value) => setValues({ ...values, [field]: value })}
            />
          ))}
          <Field
            label={t("order.corrections.reason")}
            value={reason}
            onChange={setReason}
            required
            long
          />
          <Trouble error={noting.error} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("actions.cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            isLoading={noting.isPending}
            disabled={!reason.trim() || Object.keys(changes).length === 0}
            onClick={save}
          >
            {t("actions.save")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
