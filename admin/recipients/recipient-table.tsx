import { Badge, Text } from "@medusajs/ui"
import { SimpleTable } from "../components/simple-table"
import { useTexts } from "../lib/use-texts"
import type { Recipient } from "./answers"

/** Who gets data of customers, and how they are told of an erasure. */
export const RecipientTable = ({ recipients }: { recipients: Recipient[] }) => {
  const { t, known, language } = useTexts()

  return (
    <SimpleTable
      label={t("recipients.title")}
      rows={recipients}
      idOf={({ id }) => id}
      columns={[
        {
          id: "name",
          header: t("recipients.name"),
          cell: ({ label, id, retired }) => (
            <div className="flex items-center gap-x-2">
              <Text size="small">{label[language] ?? id}</Text>
              {retired && (
                <Badge size="2xsmall" color="orange">
                  {t("recipients.retired")}
                </Badge>
              )}
            </div>
          ),
        },
        {
          id: "kind",
          header: t("recipients.kind"),
          cell: ({ kind }) => known(`recipients.kinds.${kind}`, kind),
        },
        {
          id: "way",
          header: t("recipients.way"),
          cell: ({ way }) => known(`recipients.ways.${way}`, way),
        },
        {
          id: "source",
          header: t("recipients.source"),
          cell: ({ source }) => known(`recipients.sources.${source}`, source),
        },
      ]}
    />
  )
}
