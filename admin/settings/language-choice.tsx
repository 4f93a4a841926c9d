import { useTranslation } from "react-i18next"
import { Choice } from "../components/choice"
import { Section, SectionText } from "../components/section"
import { OUR_LANGUAGES, useTexts } from "../lib/use-texts"

/**
 * Sets the language of the whole dashboard. Medusa's own list of languages,
 * under the profile, has no Norwegian.
 */
export const LanguageChoice = () => {
  const { t, language } = useTexts()
  const { i18n } = useTranslation()

  return (
    <Section title={t("settings.language")}>
      <SectionText>{t("settings.languageHint")}</SectionText>
      <div className="px-6 py-4">
        <Choice
          label={t("settings.language")}
          value={language}
          onChange={(next) => void i18n.changeLanguage(next)}
          options={OUR_LANGUAGES.map((value) => ({
            value,
            label: t(`settings.languages.${value}`),
          }))}
        />
      </div>
    </Section>
  )
}
