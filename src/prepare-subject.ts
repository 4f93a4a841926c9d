import {
  blockingColumns,
  coverageOf,
  type Coverage,
  type UnmappedColumn,
} from "./data-map/coverage"
import { presentDataMap } from "./data-map/present"
import type { DatabaseSchema } from "./data-map/schema"
import { refuseForeignDatabases } from "./foreign-databases"
import type { PrivacyContext } from "./privacy-context"
import { readSchema } from "./subject/database-schema"
import type { ReachSettings } from "./subject/types"

/** What a look at one subject works with: this database, as it is now. */
export type SubjectSettings = {
  settings: ReachSettings
  schema: DatabaseSchema
  coverage: Coverage
  /** Columns nobody declared that hang on a person: erasure refuses. */
  unmapped: UnmappedColumn[]
}

/**
 * Reads the database's schema and fits the data map to it.
 *
 * @throws `PRIVACY_FOREIGN_DATABASE`
 */
export async function prepareSubject(
  privacy: PrivacyContext
): Promise<SubjectSettings> {
  refuseForeignDatabases(privacy.foreign)
  const schema = await readSchema(privacy.knex)
  const coverage = coverageOf(schema, privacy.map)

  return {
    settings: { ...privacy.reach, map: presentDataMap(privacy.map, schema) },
    schema,
    coverage,
    unmapped: blockingColumns(coverage),
  }
}
