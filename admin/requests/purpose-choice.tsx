import { Checkbox, Hint, Label } from "@medusajs/ui"
import { useId } from "react"
import { Answer } from "../components/answer"
import { useTexts } from "../lib/use-texts"
import { usePurposes } from "../purposes/use-purposes"

type PurposeChoiceProps = {
  among: "can_object" | "needs_consent"
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Purposes to object to, or to take consent back for; none means all. */
export const PurposeChoice = ({
  among,
  chosen,
  onChange,
}: PurposeChoiceProps) => {
  const id = useId()
  const { t, language } = useTexts()
  const purposes = usePurposes()
  const toggle = (purpose: string, on: boolean) =>
    onChange(
      on ? [...chosen, purpose] : chosen.filter((one) => one !== purpose)
    )

  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus pb-2">
        {t("requests.purposes")}
      </legend>
      <Answer query={purposes}>
        {({ purposes: all }) =>
          all
            .filter((purpose) => purpose[among])
            .map((purpose) => (
              <div key={purpose.id} className="flex items-center gap-x-2">
                <Checkbox
                  id={`${id}-${purpose.id}`}
                  checked={chosen.includes(purpose.id)}
                  onCheckedChange={(on) => toggle(purpose.id, on === true)}
                />
                <Label size="small" htmlFor={`${id}-${purpose.id}`}>
                  {purpose.label[language] ?? purpose.id}
                </Label>
              </div>
            ))
        }
      </Answer>
      <Hint>{t("requests.purposesHint")}</Hint>
    </fieldset>
  )
}
