import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../lib/use-texts"
import { ColumnTable } from "./column-table"
import type { MappedTable } from "./types"
import { useTableTexts } from "./use-table-texts"

/** One table, which opens to show its columns. */
export const TableEntry = ({ entry }: { entry: MappedTable }) => {
  const { t, language } = useTexts()
  const { whyOf } = useTableTexts()
  const [open, setOpen] = useState(false)

  return (
    <details
      data-table={entry.table}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="hover:bg-ui-bg-base-hover cursor-pointer px-6 py-4">
        <span className="inline-flex flex-wrap items-center gap-2">
          <Text as="span" size="small" weight="plus">
            {entry.label[language]}
          </Text>
          <Text as="span" size="small" className="text-ui-fg-subtle">
            {entry.table}
          </Text>
          <Badge
            size="2xsmall"
            color={entry.rows === "delete" ? "red" : "grey"}
          >
            {t(`dataMap.rows.${entry.rows}`)}
          </Badge>
        </span>
        <Text size="small" className="text-ui-fg-subtle">
          {whyOf(entry.table, entry.why)}
        </Text>
      </summary>
      {open && <ColumnTable entry={entry} />}
    </details>
  )
}
