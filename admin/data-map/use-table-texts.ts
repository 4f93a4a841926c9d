import { privacyKeys } from "../lib/keys"
import { useRead } from "../lib/use-read"
import { useTexts } from "../lib/use-texts"
import type { DataMap } from "./types"

/**
 * Names of tables and the reasons for their treatment. Routes give them in
 * English; labels in other languages stand in the data map, reasons here.
 */
export function useTableTexts() {
  const { language, known } = useTexts()
  const map = useRead<{ data_map: DataMap }>({
    key: privacyKeys.dataMap,
    path: "/data-map",
    enabled: language !== "en",
  })
  const labels = new Map(
    map.data?.data_map.tables.map(({ table, label }) => [table, label])
  )

  return {
    labelOf: (table: string, english: string) =>
      labels.get(table)?.[language] ?? english,
    whyOf: (table: string, english: string) =>
      language === "en" ? english : known(`reasons.${table}`, english),
  }
}
