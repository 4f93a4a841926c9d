import { Answer } from "../components/answer"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { Settings } from "./answers"
import { LanguageChoice } from "./language-choice"
import { SettingRows } from "./setting-rows"

/** The options in force: to be read here, and set where the shop is. */
export const SettingsPage = () => {
  const { t } = useTexts()
  const settings = useRead<{ privacy_settings: Settings }>({
    key: privacyKeys.settings,
    path: "/settings",
  })

  return (
    <Page>
      <Section
        level="h1"
        title={t("settings.title")}
        subtitle={t("settings.subtitle")}
      >
        <Answer query={settings} rows={8}>
          {({ privacy_settings }) => (
            <SettingRows settings={privacy_settings} />
          )}
        </Answer>
      </Section>
      <LanguageChoice />
    </Page>
  )
}
