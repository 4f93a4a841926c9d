import { Button } from "@medusajs/ui"
import { useState } from "react"
import { Answer } from "../components/answer"
import { Section, SectionText } from "../components/section"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"

type Letter = { subject: string; html: string }

const FRAME_PX = 480

/** The letter of a request, as it would be sent now. */
export const LetterSection = ({ request }: { request: OneRequest }) => {
  const { t, language } = useTexts()
  const [shown, setShown] = useState(false)
  const letter = useRead<{ letter: Letter }>({
    key: ["privacy", "letter", request.id, request.status, language],
    path: `/requests/${request.id}/letter`,
    query: { locale: language },
    enabled: shown,
  })

  return (
    <Section
      title={t("requests.letter")}
      aside={
        !shown && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setShown(true)}
          >
            {t("requests.letterShow")}
          </Button>
        )
      }
    >
      {request.letters.length === 0 && !shown && (
        <SectionText>{t("requests.letterNone")}</SectionText>
      )}
      {shown && (
        <Answer query={letter} rows={6}>
          {({ letter: { subject, html } }) => (
            <div className="px-6 py-4">
              {/* a letter has styles and no scripts; the frame sees to that */}
              <iframe
                title={`${t("requests.letterTitle")}: ${subject}`}
                sandbox=""
                srcDoc={html}
                className="w-full rounded-lg border bg-white"
                style={{ height: FRAME_PX }}
              />
            </div>
          )}
        </Answer>
      )}
    </Section>
  )
}
