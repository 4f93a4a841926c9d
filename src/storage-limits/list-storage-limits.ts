import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LocalizedText } from "../data-map/vocabulary"
import { STORAGE_LIMITS } from "./limits"
import { readLastRuns } from "./runs/read-runs"
import type { StorageLimitRun } from "./runs/run"
import type { LimitOption, StorageLimitOptions } from "./settings"

/** A limit as a shop has set it, and how it went last. */
export type StorageLimitState = {
  id: string
  label: LocalizedText
  about: LocalizedText
  /** The option of the limit, with defaults filled in. */
  settings: LimitOption
  /** Codes of what keeps rows although their time has come. */
  never: string[]
  last_dry_run: StorageLimitRun | null
  /** The newest run that applied the limit, or was stopped. */
  last_run: StorageLimitRun | null
}

/** Lists every limit with its settings and its newest runs. */
export async function listStorageLimits(
  knex: Knex,
  options: StorageLimitOptions
): Promise<StorageLimitState[]> {
  const runs = await readLastRuns(
    knex,
    STORAGE_LIMITS.map(({ id }) => id)
  )
  return STORAGE_LIMITS.map(({ id, label, about, parts }) => {
    const newest = (dry: boolean) =>
      runs.find(({ kind, dry_run }) => kind === id && dry_run === dry) ?? null
    return {
      id,
      label,
      about,
      settings: options[id as keyof StorageLimitOptions] as LimitOption,
      never: [
        ...new Set(parts.flatMap(({ never }) => never.map(({ code }) => code))),
      ],
      last_dry_run: newest(true),
      last_run: newest(false),
    }
  })
}
