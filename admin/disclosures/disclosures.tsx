import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { Recipient } from "../recipients/answers"
import type { DisclosurePage } from "./answers"
import { DisclosureDrawer } from "./disclosure-drawer"
import { DisclosureTable } from "./disclosure-table"

const SHOWN = { limit: 100, order: "-disclosed_on" }

/** What authorities were handed, under law or court order. */
export const Disclosures = ({ recipients }: { recipients: Recipient[] }) => {
  const { t } = useTexts()
  const [adding, setAdding] = useState(false)
  const disclosures = useRead<DisclosurePage>({
    key: privacyKeys.disclosures,
    path: "/disclosures",
    query: SHOWN,
  })

  return (
    <Section
      title={t("disclosures.title")}
      subtitle={t("disclosures.text")}
      aside={
        <Button
          size="small"
          variant="secondary"
          onClick={() => setAdding(true)}
        >
          {t("disclosures.add")}
        </Button>
      }
    >
      <Answer query={disclosures}>
        {(answer) =>
          answer.count === 0 ? (
            <Empty
              title={t("disclosures.none")}
              text={t("disclosures.noneText")}
            />
          ) : (
            <DisclosureTable
              disclosures={answer.disclosures}
              recipients={recipients}
            />
          )
        }
      </Answer>
      {adding && (
        <DisclosureDrawer
          recipients={recipients}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  )
}
