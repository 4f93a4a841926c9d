import { Badge, Checkbox, Label, Text } from "@medusajs/ui"
import type { GuardFinding } from "../lib/answers"
import { useTexts } from "../lib/use-texts"
import { Block } from "./block"
import { RowLinks } from "./row-links"

type GuardListProps = {
  guards: GuardFinding[]
  override: string[]
  /** Absent where nothing can be chosen. */
  onOverride?: (codes: string[]) => void
}

/** What is still open, where to settle it, and what may be overridden. */
export const GuardList = ({ guards, override, onOverride }: GuardListProps) => {
  const { t, known } = useTexts()
  const toggle = (code: string) =>
    onOverride?.(
      override.includes(code)
        ? override.filter((other) => other !== code)
        : [...override, code]
    )

  return (
    <Block title={t("erase.guards.title")} text={t("erase.guards.text")}>
      <ul className="flex flex-col gap-y-3">
        {guards.map(({ code, message, overridable, rows }, at) => (
          <li
            key={`${code}-${at}`}
            data-guard={code}
            className="bg-ui-bg-component shadow-elevation-card-rest flex flex-col gap-y-2 rounded-lg p-4"
          >
            <Text size="small" weight="plus">
              {known(`erase.guard.${code}.title`, code)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {known(`erase.guard.${code}.text`, message)}
            </Text>
            <RowLinks rows={rows} isDraft={code === "open_draft_order"} />
            {overridable && onOverride ? (
              <div className="flex items-center gap-x-2">
                <Checkbox
                  id={`override-${code}`}
                  checked={override.includes(code)}
                  onCheckedChange={() => toggle(code)}
                />
                <Label size="small" htmlFor={`override-${code}`}>
                  {t("erase.guards.override")}
                </Label>
              </div>
            ) : (
              !overridable && (
                <Badge size="2xsmall" color="red" className="w-fit">
                  {t("erase.guards.cannot")}
                </Badge>
              )
            )}
          </li>
        ))}
      </ul>
    </Block>
  )
}
