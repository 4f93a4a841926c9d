import { fill } from "../../locales/fill"
import { STORAGE_LIMITS } from "../../storage-limits/limits"
import { settingsOf } from "../../storage-limits/settings"
import type { Pen } from "./facts"
import { periodText } from "./period-text"

/**
 * What goes without a request. Only limits that are switched on: one that only
 * counts deletes nothing, and a notice must not promise it.
 */
export function limitLines({ facts, texts }: Pen): string[] {
  const { limits } = texts.retention

  return STORAGE_LIMITS.flatMap((limit) => {
    const { mode, age, grace_days } = settingsOf(facts.storageLimits, limit)
    const text = Object.hasOwn(limits, limit.id) ? limits[limit.id] : undefined

    return mode === "on" && text
      ? [
          fill(text, {
            period: periodText(texts, age),
            grace: periodText(texts, { days: grace_days ?? 0 }),
          }),
        ]
      : []
  })
}
