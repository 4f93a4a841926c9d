import { Answer } from "../components/answer"
import { Section } from "../components/section"
import { SimpleTable } from "../components/simple-table"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { StorageLimit } from "./answers"
import { LimitRunner } from "./limit-runner"

/** What goes by itself after a time, and what a run would take now. */
export const Limits = () => {
  const { t, language, known, instant, number } = useTexts()
  const limits = useRead<{ storage_limits: StorageLimit[] }>({
    key: privacyKeys.limits,
    path: "/storage-limits",
  })

  return (
    <Section
      title={t("retention.limits.title")}
      subtitle={t("retention.limits.text")}
    >
      <Answer query={limits}>
        {({ storage_limits }) => (
          <SimpleTable
            label={t("retention.limits.title")}
            rows={storage_limits}
            idOf={({ id }) => id}
            columns={[
              {
                id: "what",
                header: t("retention.limits.what"),
                cell: ({ label }) => label[language],
              },
              {
                id: "after",
                header: t("retention.limits.after"),
                cell: ({ settings: { after_days: days } }) =>
                  days === undefined
                    ? "–"
                    : t("retention.limits.days", {
                        count: days,
                        days: number(days),
                      }),
              },
              {
                id: "mode",
                header: t("retention.limits.mode"),
                cell: ({ settings: { mode } }) =>
                  known(`retention.limits.modes.${mode}`, mode),
              },
              {
                id: "last",
                header: t("retention.limits.last"),
                cell: ({ last_run }) =>
                  last_run
                    ? instant(last_run.created_at)
                    : t("retention.limits.never"),
              },
              {
                id: "run",
                header: "",
                cell: (limit) => <LimitRunner limit={limit} />,
              },
            ]}
          />
        )}
      </Answer>
    </Section>
  )
}
