import { Text } from "@medusajs/ui"
import type { TableOutcome } from "../lib/answers"
import { useTexts } from "../lib/use-texts"

const KINDS = ["deleted", "cleared", "replaced", "kept"] as const

/** How many rows meet which fate. */
export const Totals = ({ tables }: { tables: TableOutcome[] }) => {
  const { t, number } = useTexts()

  return (
    <dl className="bg-ui-bg-component shadow-elevation-card-rest flex flex-wrap gap-4 rounded-lg p-4">
      {KINDS.map((kind) => (
        <div key={kind} className="min-w-[150px] flex-1">
          <dt className="txt-compact-small text-ui-fg-subtle">
            {t(`erase.totals.${kind}`)}
          </dt>
          <dd>
            <Text size="xlarge" weight="plus">
              {number(tables.reduce((sum, table) => sum + table[kind], 0))}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  )
}
