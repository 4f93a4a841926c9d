import { Text } from "@medusajs/ui"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Section } from "../components/section"
import { SimpleTable } from "../components/simple-table"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { Period, Rule } from "./answers"
import { useChannelNames } from "./use-channel-names"

const TIERS = [
  ["documents", "sales_document"],
  ["secondary", "secondary"],
  ["books", "books"],
] as const

/** By which law the shop keeps what, in each sales channel. */
export const Rules = () => {
  const { t, known, dayOfYear } = useTexts()
  const nameOf = useChannelNames()
  const rules = useRead<{ rules: Rule[] }>({
    key: privacyKeys.policies,
    path: "/retention-policies",
  })
  const period = ({ years, months = 0 }: Period) =>
    [
      t("retention.rules.years", { count: years, years }),
      ...(months
        ? [t("retention.rules.months", { count: months, months })]
        : []),
    ].join(", ")

  return (
    <Section
      level="h1"
      title={t("retention.title")}
      subtitle={t("retention.subtitle")}
    >
      <Answer query={rules}>
        {({ rules: scopes }) => {
          const rows = scopes.flatMap(({ policies, ...scope }) =>
            policies.map((policy) => ({ ...scope, policy }))
          )

          return rows.length === 0 ? (
            <Empty
              title={t("retention.rules.unset")}
              text={t("retention.rules.unsetText")}
            />
          ) : (
            <SimpleTable
              label={t("retention.rules.title")}
              rows={rows}
              idOf={({ sales_channel_id, policy }) =>
                `${sales_channel_id}-${policy.id}`
              }
              columns={[
                {
                  id: "where",
                  header: t("retention.rules.where"),
                  cell: ({ sales_channel_id: id }) =>
                    id ? nameOf(id) : t("retention.rules.everywhere"),
                },
                {
                  id: "law",
                  header: t("retention.rules.law"),
                  whole: true,
                  cell: ({ policy }) => policy.legal_basis,
                },
                {
                  id: "year",
                  header: t("retention.rules.year"),
                  cell: ({ fiscal_year_end: end }) =>
                    end ? dayOfYear(end) : "–",
                },
                ...TIERS.map(([name, tier]) => ({
                  id: name,
                  header: t(`retention.rules.${name}`),
                  cell: ({ policy }: (typeof rows)[number]) =>
                    period(policy.tiers[tier]),
                })),
                {
                  id: "source",
                  header: t("retention.rules.source"),
                  prose: true,
                  cell: ({ policy }) => (
                    <>
                      <Text size="small">{policy.source ?? "–"}</Text>
                      <Text size="xsmall" className="text-ui-fg-subtle">
                        {known(
                          `retention.rules.grades.${policy.verification.replace("/", "")}`,
                          policy.verification
                        )}
                      </Text>
                    </>
                  ),
                },
              ]}
            />
          )
        }}
      </Answer>
    </Section>
  )
}
