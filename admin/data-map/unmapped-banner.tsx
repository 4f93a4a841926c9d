import { Alert } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"
import { useCoverage } from "./use-coverage"

/** Columns nobody has described, in red, with how to describe them. */
export const UnmappedBanner = () => {
  const { t, language, number } = useTexts()
  const unmapped = useCoverage().data?.coverage.unmapped ?? []

  if (unmapped.length === 0) {
    return null
  }
  return (
    <div lang={language} data-privacy="unmapped">
      <Alert variant="error" role="alert">
        <p className="txt-compact-medium-plus">
          {t("dataMap.unmapped.title", {
            count: unmapped.length,
            columns: number(unmapped.length),
          })}
        </p>
        <p>{t("dataMap.unmapped.text")}</p>
        <ul className="flex flex-col gap-y-1 py-2">
          {unmapped.map(({ table, column, reached_by: path }) => (
            <li key={`${table}.${column}`}>
              <code>{`${table}.${column}`}</code>
              {` – ${
                path
                  ? t("dataMap.unmapped.reachedBy", { path })
                  : t("dataMap.unmapped.notReached")
              }`}
            </li>
          ))}
        </ul>
        <p>{t("dataMap.unmapped.how")}</p>
      </Alert>
    </div>
  )
}
