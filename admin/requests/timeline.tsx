import { Text } from "@medusajs/ui"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import type { OneRequest } from "./answers"

/** What happened to a request, as the audit log has it. */
export const Timeline = ({ entries }: { entries: OneRequest["timeline"] }) => {
  const { t, known, instant } = useTexts()

  return (
    <Section title={t("requests.timeline")}>
      <ol className="flex flex-col gap-y-2 px-6 py-4">
        {entries.map(({ id, action, created_at }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4">
            <Text size="small">
              {known(`requests.events.${action.replace(".", "_")}`, action)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {instant(created_at)}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  )
}
