import { SectionRow } from "@medusajs/dashboard/components"
import { Alert } from "@medusajs/ui"
import { State } from "../components/state"
import { useTexts } from "../lib/use-texts"
import type { Summary } from "./answers"

const COUNTS = [
  ["locked", "locked"],
  ["released", "released"],
  ["withoutEnd", "without_end"],
  ["due", "due"],
  ["heldBack", "held"],
  ["broken", "broken"],
] as const

/** Shown even when there are none of them. */
const ALWAYS = ["locked", "released"]

/** A trigger is named by whatever says which one it is. */
const namesOf = (triggers: unknown[]) =>
  triggers
    .map((one) => (typeof one === "string" ? one : JSON.stringify(one)))
    .join(", ") || "–"

/** Whether the database holds the locks, and how many there are of each kind. */
export const HealthRows = ({ summary }: { summary: Summary }) => {
  const { t, number } = useTexts()
  const { ok, triggers } = summary.health

  return (
    <>
      <SectionRow
        title={t("overview.health.triggers")}
        value={
          <State color={ok ? "green" : "red"}>
            {t(`overview.health.${ok ? "held" : "notHeld"}`)}
          </State>
        }
      />
      {!ok && (
        <div className="px-6 py-4">
          <Alert variant="error">
            {t("overview.health.notHeldText", {
              missing: namesOf(triggers.missing),
              altered: namesOf(triggers.altered),
            })}
          </Alert>
        </div>
      )}
      {COUNTS.filter(
        ([name, count]) => summary[count] > 0 || ALWAYS.includes(name)
      ).map(([name, count]) => (
        <SectionRow
          key={name}
          title={t(`overview.health.${name}`)}
          value={number(summary[count])}
        />
      ))}
    </>
  )
}
