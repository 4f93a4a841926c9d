import type { ErasurePlan } from "../../erasure/types"
import { describeRetained, describeTables } from "./outcomes"
import { shortened } from "./shortened"

export function describePlan(plan: ErasurePlan): string[] {
  const { tables, retained, guards, recipients } = plan

  return [
    `tables: ${tables.length}`,
    ...describeTables(tables),
    ...describeRetained(retained),
    `guards: ${guards.length}`,
    ...guards.flatMap(({ code, message, overridable, rows }) => [
      `  ${code}${overridable ? "" : " (not overridable)"}: ${message}`,
      ...shortened(rows.map(({ table, id }) => `    ${table} ${id}`)),
    ]),
    ...recipients.map(
      ({ type, provider_id, id }) => `recipient: ${type} ${provider_id ?? id}`
    ),
  ]
}
