import { Button } from "@medusajs/ui"
import { SimpleTable } from "../components/simple-table"
import { State } from "../components/state"
import { useTexts } from "../lib/use-texts"
import type { LegalHold } from "./answers"

type HoldTableProps = {
  holds: LegalHold[]
  onLift: (hold: LegalHold) => void
}

/** Holds that stand and that stood, with the way to lift one. */
export const HoldTable = ({ holds, onLift }: HoldTableProps) => {
  const { t, day } = useTexts()

  return (
    <SimpleTable
      label={t("retention.holds.title")}
      rows={holds}
      idOf={({ id }) => id}
      columns={[
        {
          id: "scope",
          header: t("retention.holds.scope"),
          cell: ({ scope }) => t(`retention.holds.scopes.${scope}`),
        },
        {
          id: "reference",
          header: t("retention.holds.reference"),
          cell: ({ reference }) => reference,
        },
        {
          id: "ground",
          header: t("retention.holds.ground"),
          cell: ({ ground }) =>
            ground && t(`retention.holds.grounds.${ground}`),
        },
        {
          id: "reason",
          header: t("retention.holds.reason"),
          prose: true,
          cell: ({ reason }) => reason,
        },
        {
          id: "owner",
          header: t("retention.holds.owner"),
          cell: ({ owner }) => owner,
        },
        {
          id: "review",
          header: t("retention.holds.review"),
          cell: ({ review_on }) => day(review_on),
        },
        {
          id: "state",
          header: t("retention.holds.state"),
          cell: ({ lifted_at }) => (
            <State color={lifted_at ? "grey" : "orange"}>
              {t(`retention.holds.${lifted_at ? "lifted" : "standing"}`)}
            </State>
          ),
        },
        {
          id: "lift",
          header: "",
          cell: (hold) =>
            !hold.lifted_at && (
              <Button
                size="small"
                variant="secondary"
                onClick={() => onLift(hold)}
              >
                {t("retention.holds.lift")}
              </Button>
            ),
        },
      ]}
    />
  )
}
