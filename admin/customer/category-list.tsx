import { Text } from "@medusajs/ui"
import type { PrivacyStatus } from "../lib/answers"
import { useTexts } from "../lib/use-texts"

/** Kinds of data with how much there is of each, the most first. */
export const CategoryList = ({
  categories,
}: Pick<PrivacyStatus, "categories">) => {
  const { t, known, number } = useTexts()
  const sorted = [...categories].sort((one, other) => other.rows - one.rows)

  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {t("customer.held")}
      </Text>
      <dl className="grid grid-cols-2 gap-y-1">
        {sorted.map(({ category, rows }) => (
          <div key={category} className="contents">
            <dt className="txt-compact-small text-ui-fg-subtle">
              {known(`categories.${category}`, category)}
            </dt>
            <dd className="txt-compact-small text-ui-fg-subtle text-end">
              {t("customer.rows", { count: rows, rows: number(rows) })}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
