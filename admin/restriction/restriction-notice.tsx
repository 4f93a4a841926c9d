import { Button, InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useChoices } from "../consents/use-choices"
import { useTexts } from "../lib/use-texts"
import { ExceptionDrawer } from "./exception-drawer"
import { ExceptionList } from "./exception-list"
import { LiftDrawer } from "./lift-drawer"

/** Says that a person's data is not used, why, and what goes on all the same. */
export const RestrictionNotice = ({ customerId }: { customerId: string }) => {
  const { t, known, instant } = useTexts()
  const choices = useChoices(customerId).data
  const [shown, setShown] = useState<"lift" | "except" | null>(null)
  const close = () => setShown(null)

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" data-restriction>
      <InlineTip label={t("customer.state.restricted")} variant="warning">
        {t("restriction.notice")}
      </InlineTip>
      <ul className="flex flex-col gap-y-2">
        {choices?.restrictions
          .filter(({ lifted_at }) => !lifted_at)
          .map(({ id, ground, restricted_at, request_id }) => (
            <li key={id}>
              <Text size="small">
                {known(`requests.grounds.${ground}`, ground)}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("restriction.since", { when: instant(restricted_at) })}
                {request_id && (
                  <>
                    {" · "}
                    <Link
                      to={`/privacy/requests/${request_id}`}
                      className="text-ui-fg-base underline"
                    >
                      {t("requests.id")}
                    </Link>
                  </>
                )}
              </Text>
            </li>
          ))}
      </ul>
      <ExceptionList exceptions={choices?.exceptions ?? []} />
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          variant="secondary"
          onClick={() => setShown("lift")}
        >
          {t("restriction.lift.title")}
        </Button>
        <Button
          size="small"
          variant="secondary"
          onClick={() => setShown("except")}
        >
          {t("restriction.except.title")}
        </Button>
      </div>
      {shown === "lift" && (
        <LiftDrawer customerId={customerId} onClose={close} />
      )}
      {shown === "except" && (
        <ExceptionDrawer customerId={customerId} onClose={close} />
      )}
    </div>
  )
}
