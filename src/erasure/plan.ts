import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DatabaseSchema } from "../data-map/schema"
import type { UnmappedColumn } from "../data-map/coverage"
import type { SubjectSettings } from "../prepare-subject"
import { readSubject } from "../subject/read-subject"
import type { Reach, SubjectSeed } from "../subject/types"
import { countTable } from "./count-table"
import { findGuards, type GuardFinding } from "./guards"
import { findRecipients } from "../recipients/find-recipients"
import { retainedRecords } from "./retained"
import type { ErasurePlan, TableOutcome } from "./types"

/**
 * Says what an erasure would do, and does nothing: a read-only transaction on
 * one snapshot.
 *
 * @example
 * const plan = await planErasure(knex, { customerIds: ["cus_1"] }, subject)
 */
export async function planErasure(
  knex: Knex,
  seed: SubjectSeed,
  { settings, schema, unmapped }: SubjectSettings
): Promise<ErasurePlan> {
  return await readSubject(knex, { seed, settings }, async (reach) => ({
    tables: await countTables(reach, schema),
    retained: retainedRecords(reach),
    guards: [
      ...(await findGuards(reach, schema)),
      ...unmappedFinding(unmapped),
    ],
    recipients: await findRecipients(reach),
  }))
}

/** Counts every table that holds something of the subject. */
export async function countTables(
  reach: Reach,
  schema: DatabaseSchema
): Promise<TableOutcome[]> {
  const outcomes: TableOutcome[] = []
  for (const entry of reach.entries) {
    const outcome = await countTable(entry, reach, schema)
    if (outcome.rows > 0) {
      outcomes.push(outcome)
    }
  }
  return outcomes
}

/** Columns nobody declared, as the guard they are. */
function unmappedFinding(unmapped: readonly UnmappedColumn[]): GuardFinding[] {
  if (!unmapped.length) {
    return []
  }
  return [
    {
      code: "unmapped_data",
      message:
        "The data map does not know these columns. Declare them in the option personal_data",
      overridable: false,
      rows: unmapped.map(({ table, column }) => ({
        table,
        id: column,
        display_id: null,
      })),
    },
  ]
}
