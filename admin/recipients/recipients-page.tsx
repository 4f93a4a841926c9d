import { Answer } from "../components/answer"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { Disclosures } from "../disclosures/disclosures"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { Recipient } from "./answers"
import { RecipientTable } from "./recipient-table"
import { Tasks } from "./tasks"

/** Who else gets data, and who is still to be told. */
export const RecipientsPage = () => {
  const { t } = useTexts()
  const register = useRead<{ recipients: Recipient[] }>({
    key: privacyKeys.recipients,
    path: "/recipients",
  })
  const recipients = register.data?.recipients ?? []

  return (
    <Page>
      <Section
        level="h1"
        title={t("recipients.title")}
        subtitle={t("recipients.subtitle")}
      >
        <Answer query={register} rows={6}>
          {() => <RecipientTable recipients={recipients} />}
        </Answer>
      </Section>
      <Tasks recipients={recipients} />
      <Disclosures recipients={recipients} />
    </Page>
  )
}
