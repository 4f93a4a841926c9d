import type { RetentionMistake } from "../mistake"
import { isPlainDate } from "../plain-date"
import type { OssSettings } from "./oss-settings"

/**
 * Mistakes in the dates of an OSS registration.
 *
 * @example
 * checkOss({ registered: true, since: "2021" }, "retention.oss")
 * // [{ path: "retention.oss.since", message: "\"2021\" is no date ..." }]
 */
export function checkOss(
  oss: OssSettings | undefined,
  path: string
): RetentionMistake[] {
  const { since, until } = oss ?? {}
  const mistakes = Object.entries({ since, until }).flatMap(([key, date]) =>
    typeof date === "string" && !isPlainDate(date)
      ? [
          {
            path: `${path}.${key}`,
            message: `"${date}" is no date: expected YYYY-MM-DD`,
          },
        ]
      : []
  )

  if (!mistakes.length && since && until && since > until) {
    const message = `"${until}" is before since, "${since}"`
    mistakes.push({ path: `${path}.until`, message })
  }

  return mistakes
}
