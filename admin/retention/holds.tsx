import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { LegalHold } from "./answers"
import { HoldDrawer } from "./hold-drawer"
import { HoldTable } from "./hold-table"
import { LiftDrawer } from "./lift-drawer"

const SHOWN = { limit: 100 }

/** What somebody decided must be kept, whatever rules say. */
export const Holds = () => {
  const { t } = useTexts()
  const [adding, setAdding] = useState(false)
  const [lifting, setLifting] = useState<LegalHold | null>(null)
  const holds = useRead<{ legal_holds: LegalHold[] }>({
    key: privacyKeys.holds(SHOWN),
    path: "/legal-holds",
    query: SHOWN,
  })

  return (
    <Section
      title={t("retention.holds.title")}
      subtitle={t("retention.holds.text")}
      aside={
        <Button
          size="small"
          variant="secondary"
          onClick={() => setAdding(true)}
        >
          {t("retention.holds.add")}
        </Button>
      }
    >
      <Answer query={holds}>
        {({ legal_holds }) =>
          legal_holds.length === 0 ? (
            <Empty
              title={t("retention.holds.none")}
              text={t("retention.holds.noneText")}
            />
          ) : (
            <HoldTable holds={legal_holds} onLift={setLifting} />
          )
        }
      </Answer>
      <HoldDrawer open={adding} onOpenChange={setAdding} />
      <LiftDrawer hold={lifting} onClose={() => setLifting(null)} />
    </Section>
  )
}
