import { Badge, Text } from "@medusajs/ui"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import type { Notice } from "./answers"

/** What changes by a version, computed from the one before it. */
export const ChangeList = ({ changes }: Pick<Notice, "changes">) => {
  const { t, language } = useTexts()

  return (
    <Section title={t("notices.changes.title")}>
      <ul className="flex flex-col gap-y-2 px-6 py-4">
        {changes.map(({ section, change, heading }) => (
          <li key={section} className="flex items-center gap-x-2">
            <Badge size="2xsmall">{t(`notices.changes.${change}`)}</Badge>
            <Text size="small">{heading[language]}</Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
