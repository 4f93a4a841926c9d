import { Badge, Text } from "@medusajs/ui"
import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { Purpose } from "./answers"

const hasChoices = ({ needs_consent, can_object, retired }: Purpose) =>
  needs_consent || can_object || retired

/** What people may say about a purpose. */
const Choices = ({ purpose }: { purpose: Purpose }) => {
  const { t } = useTexts()

  return (
    <div className="flex flex-wrap gap-1 whitespace-nowrap">
      {purpose.needs_consent && (
        <Badge size="2xsmall" color="blue">
          {t("purposes.needsConsent")}
        </Badge>
      )}
      {purpose.can_object && (
        <Badge size="2xsmall">{t("purposes.canObject")}</Badge>
      )}
      {purpose.retired && (
        <Badge size="2xsmall" color="orange">
          {t("purposes.retired")}
        </Badge>
      )}
    </div>
  )
}

/** What data is used for, on which ground, and for how long. */
export const PurposeTable = ({ purposes }: { purposes: Purpose[] }) => {
  const { t, known, language } = useTexts()

  return (
    <SimpleTable
      label={t("purposes.title")}
      rows={purposes}
      idOf={({ id }) => id}
      columns={[
        {
          id: "purpose",
          header: t("purposes.purpose"),
          prose: true,
          cell: (purpose) => (
            <>
              <Text size="small" weight="plus">
                {purpose.label[language] ?? purpose.id}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {purpose.text[language]}
              </Text>
            </>
          ),
        },
        {
          id: "basis",
          header: t("purposes.basis"),
          cell: ({ legal_basis }) =>
            known(`purposes.bases.${legal_basis}`, legal_basis),
        },
        {
          id: "retention",
          header: t("purposes.retention"),
          prose: true,
          cell: ({ retention }) => retention[language],
        },
        {
          id: "choices",
          header: t("purposes.choices"),
          cell: (purpose) =>
            hasChoices(purpose) && <Choices purpose={purpose} />,
        },
      ]}
    />
  )
}
