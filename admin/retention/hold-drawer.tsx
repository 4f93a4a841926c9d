import { toast } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../components/choice"
import { Field } from "../components/field"
import { FormDrawer } from "../components/form-drawer"
import { dayFromNow } from "../lib/days"
import { useChange } from "../lib/use-change"
import { useTexts } from "../lib/use-texts"
import {
  HOLD_GROUNDS,
  HOLD_SCOPES,
  type HoldGround,
  type HoldScope,
} from "./answers"

const REVIEW_DAYS = 180

const emptyHold = () => ({
  scope: "subject" as HoldScope,
  reference: "",
  ground: "legal_claim" as HoldGround,
  reason: "",
  owner: "",
  review_on: dayFromNow(REVIEW_DAYS),
})

type HoldDrawerProps = { open: boolean; onOpenChange: (open: boolean) => void }

/** Places a hold: on what, why, who answers for it, when to look again. */
export const HoldDrawer = ({ open, onOpenChange }: HoldDrawerProps) => {
  const { t } = useTexts()
  const [hold, setHold] = useState(emptyHold)
  const adding = useChange("/legal-holds")
  const set = (part: Partial<typeof hold>) => setHold({ ...hold, ...part })

  return (
    <FormDrawer
      title={t("retention.holds.add")}
      text={t("retention.holds.text")}
      open={open}
      onOpenChange={onOpenChange}
      submit={t("retention.holds.add")}
      disabled={Object.values(hold).some((value) => !value.trim())}
      pending={adding.isPending}
      error={adding.error}
      onSubmit={() =>
        adding.mutate(hold, {
          onSuccess: () => {
            toast.success(t("retention.holds.added"))
            setHold(emptyHold())
            onOpenChange(false)
          },
        })
      }
    >
      <Choice
        label={t("retention.holds.scope")}
        value={hold.scope}
        onChange={(scope) => set({ scope })}
        options={HOLD_SCOPES.map((value) => ({
          value,
          label: t(`retention.holds.scopes.${value}`),
        }))}
      />
      <Field
        label={t(`retention.holds.references.${hold.scope}`)}
        value={hold.reference}
        onChange={(reference) => set({ reference })}
        required
      />
      <Choice
        label={t("retention.holds.ground")}
        value={hold.ground}
        onChange={(ground) => set({ ground })}
        options={HOLD_GROUNDS.map((value) => ({
          value,
          label: t(`retention.holds.grounds.${value}`),
        }))}
      />
      <Field
        label={t("retention.holds.reason")}
        hint={t("retention.holds.reasonHint")}
        value={hold.reason}
        onChange={(reason) => set({ reason })}
        required
        long
      />
      <Field
        label={t("retention.holds.owner")}
        value={hold.owner}
        onChange={(owner) => set({ owner })}
        required
      />
      <Field
        label={t("retention.holds.review")}
        type="date"
        value={hold.review_on}
        onChange={(review_on) => set({ review_on })}
        required
      />
    </FormDrawer>
  )
}
