import { Badge, Text } from "@medusajs/ui"
import { Empty } from "../components/empty"
import { useTexts } from "../lib/use-texts"
import type { PurposesAnswer } from "./answers"

/** What the shop's mails are for; those nobody assigned are named first. */
export const TemplateList = ({
  templates,
  purposes,
}: Pick<PurposesAnswer, "templates" | "purposes">) => {
  const { t, language } = useTexts()
  const nameOf = (id: string | null) =>
    purposes.find((purpose) => purpose.id === id)?.label[language] ?? id
  const sorted = [...templates].sort(
    (a, b) => Number(a.purpose_id !== null) - Number(b.purpose_id !== null)
  )

  return sorted.length === 0 ? (
    <Empty
      title={t("purposes.templates.none")}
      text={t("purposes.templates.noneText")}
    />
  ) : (
    <ul className="flex flex-col gap-y-2 px-6 py-4">
      {sorted.map(({ template, purpose_id }) => (
        <li
          key={template}
          className="flex flex-wrap items-center justify-between gap-x-4"
        >
          <Text size="small">{template}</Text>
          <Badge
            size="2xsmall"
            color={purpose_id ? "grey" : "orange"}
            className="whitespace-nowrap"
          >
            {nameOf(purpose_id) ?? t("purposes.templates.unclassified")}
          </Badge>
        </li>
      ))}
    </ul>
  )
}
