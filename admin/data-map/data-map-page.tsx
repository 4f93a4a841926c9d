import { Input } from "@medusajs/ui"
import { useDeferredValue, useState } from "react"
import { Answer } from "../components/answer"
import { Empty } from "../components/empty"
import { Page } from "../components/page"
import { Section } from "../components/section"
import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import { TableEntry } from "./table-entry"
import type { DataMap, MappedTable } from "./types"
import { UnmappedBanner } from "./unmapped-banner"

const fits = (entry: MappedTable, word: string) =>
  [entry.table, ...Object.values(entry.label), ...Object.keys(entry.columns)]
    .join(" ")
    .toLowerCase()
    .includes(word.trim().toLowerCase())

/** Every table and column with personal data, and what becomes of it. */
export const DataMapPage = () => {
  const { t, number } = useTexts()
  const [word, setWord] = useState("")
  const asked = useDeferredValue(word)
  const map = useRead<{ data_map: DataMap }>({
    key: privacyKeys.dataMap,
    path: "/data-map",
  })
  const tables = map.data?.data_map.tables.filter((entry) => fits(entry, asked))

  return (
    <Page>
      <UnmappedBanner />
      <Section
        level="h1"
        title={t("dataMap.title")}
        subtitle={t("dataMap.subtitle")}
        aside={
          <Input
            size="small"
            type="search"
            aria-label={t("dataMap.filter")}
            placeholder={t("dataMap.filter")}
            value={word}
            onChange={(event) => setWord(event.target.value)}
          />
        }
      >
        <Answer query={map} rows={10}>
          {() =>
            tables?.length ? (
              <>
                <p
                  className="txt-compact-small text-ui-fg-subtle px-6 py-4"
                  role="status"
                >
                  {t("dataMap.count", {
                    count: tables.length,
                    tables: number(tables.length),
                  })}
                </p>
                {tables.map((entry) => (
                  <TableEntry key={entry.table} entry={entry} />
                ))}
              </>
            ) : (
              <Empty
                title={t("dataMap.nothing")}
                text={t("dataMap.nothingText")}
              />
            )
          }
        </Answer>
      </Section>
    </Page>
  )
}
