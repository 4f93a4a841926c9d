import { Answer } from "../components/answer"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { useTexts } from "../lib/use-texts"
import { PurposeTable } from "./purpose-table"
import { TemplateList } from "./template-list"
import { usePurposes } from "./use-purposes"

/** Why the shop uses personal data, and which mails serve which purpose. */
export const PurposesPage = () => {
  const { t } = useTexts()
  const purposes = usePurposes()

  return (
    <Page>
      <Section
        level="h1"
        title={t("purposes.title")}
        subtitle={t("purposes.subtitle")}
      >
        <Answer query={purposes} rows={8}>
          {(answer) => <PurposeTable purposes={answer.purposes} />}
        </Answer>
      </Section>
      <Section
        title={t("purposes.templates.title")}
        subtitle={t("purposes.templates.text")}
      >
        <Answer query={purposes}>
          {(answer) => <TemplateList {...answer} />}
        </Answer>
      </Section>
    </Page>
  )
}
