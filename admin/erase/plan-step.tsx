import { Heading, InlineTip, Text } from "@medusajs/ui"
import { useEffect } from "react"
import { Answer } from "../components/answer"
import type { ErasurePlan } from "../lib/answers"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import { GuardList } from "./guard-list"
import { OutcomeTable } from "./outcome-table"
import { RecipientList } from "./recipient-list"
import { RetainedTable } from "./retained-table"
import type { Subject } from "./subject"
import { Totals } from "./totals"

type PlanStepProps = {
  subject: Subject
  planOnly: boolean
  override: string[]
  onOverride: (codes: string[]) => void
  /** Told whether nothing stands in the way any more. */
  onClear: (clear: boolean) => void
}

/** Everything an erasure would do, before anything is done. */
export const PlanStep = ({
  subject,
  planOnly,
  override,
  onOverride,
  onClear,
}: PlanStepProps) => {
  const { t } = useTexts()
  const isCustomer = subject.route === "customers"
  const plan = useRead<{ erasure_plan: ErasurePlan }>({
    key: privacyKeys.plan(subject.id),
    path: `/customers/${subject.id}/erasure-plan`,
    enabled: isCustomer,
  })
  const guards = plan.data?.erasure_plan.guards
  const clear = isCustomer
    ? guards?.every(
        ({ code, overridable }) => overridable && override.includes(code)
      ) === true
    : true

  useEffect(() => onClear(clear), [clear, onClear])

  return (
    <div className="mx-auto flex w-full max-w-[1600px] flex-col gap-y-8 px-8 py-8">
      <div className="flex flex-col gap-y-1">
        <Heading>{t(planOnly ? "erase.planTitle" : "erase.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(isCustomer ? "erase.intro" : "erase.orderIntro")}
        </Text>
      </div>
      {isCustomer && (
        <Answer query={plan} rows={8}>
          {({ erasure_plan }) => (
            <>
              <Totals tables={erasure_plan.tables} />
              {erasure_plan.guards.length > 0 ? (
                <GuardList
                  guards={erasure_plan.guards}
                  override={override}
                  onOverride={planOnly ? undefined : onOverride}
                />
              ) : (
                <InlineTip label={t("erase.guards.clear")} variant="success">
                  {t("erase.guards.none")}
                </InlineTip>
              )}
              <RetainedTable retained={erasure_plan.retained} />
              <OutcomeTable tables={erasure_plan.tables} />
              <RecipientList recipients={erasure_plan.recipients} />
            </>
          )}
        </Answer>
      )}
    </div>
  )
}
