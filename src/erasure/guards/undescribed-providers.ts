import { keyOf } from "../../subject/paths"
import { quoted } from "../../subject/sql"
import type { Reach } from "../../subject/types"
import { literal } from "../scrub"
import type { GuardFinding, GuardRow } from "./types"

/**
 * Gateway data of a provider nobody described: cutting it could break refunds,
 * keeping it could keep a name. Neither is guessed.
 */
export async function findUndescribedProviders(
  reach: Reach
): Promise<GuardFinding[]> {
  const providers = new Map<string, GuardRow[]>()

  for (const entry of reach.entries) {
    for (const [column, { keepKeysBy }] of Object.entries(entry.columns)) {
      if (!keepKeysBy) {
        continue
      }
      const provider = `t.${quoted(keepKeysBy.column)}`
      const described = Object.keys(keepKeysBy.keys)
        .map((prefix) => `not starts_with(${provider}, ${literal(prefix)})`)
        .join(" and ")
      const { rows } = await reach.trx.raw<{
        rows: { id: string; provider: string }[]
      }>(
        `select t.${keyOf(entry)}::text as id, ${provider} as provider
         from ${reach.from(entry)}
         where ${provider} is not null and (${described || "true"})
           and t.${quoted(column)} is not null
           and t.${quoted(column)}::text not in ('{}', 'null')
         order by 1`
      )
      for (const { id, provider: name } of rows) {
        const known = providers.get(name) ?? []
        known.push({ table: entry.table, id, display_id: null })
        providers.set(name, known)
      }
    }
  }
  return [...providers].map(([provider, rows]) => ({
    code: "unmapped_data",
    message: `The data of provider "${provider}" is not described. Name the keys refunds need in the option gateway_keys`,
    overridable: false,
    rows,
  }))
}
