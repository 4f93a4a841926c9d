import { privacyError } from "../errors"
import { refuseUnguarded } from "../locks/refuse-unguarded"
import { prepareSubject } from "../prepare-subject"
import type { PrivacyContext } from "../privacy-context"
import { missingIndexes } from "./indexes/missing-indexes"
import type { ErasureSettings } from "./order"

/**
 * Checks that this database can be erased from safely, before anything is
 * touched: every column declared, every index and trigger of the plugin in place.
 *
 * @throws `PRIVACY_UNMAPPED_DATA`, `PRIVACY_NOT_READY`
 */
export async function prepareErasure(
  privacy: PrivacyContext
): Promise<ErasureSettings> {
  const { settings, schema, unmapped } = await prepareSubject(privacy)

  if (unmapped.length) {
    const named = unmapped.map(
      ({ table, column, reached_by }) =>
        `"${table}"."${column}" (reached by ${reached_by})`
    )
    throw privacyError(
      "PRIVACY_UNMAPPED_DATA",
      `The data map does not know ${named.join(", ")}. Declare it in the option personal_data`
    )
  }
  const missing = await missingIndexes(privacy.knex, settings.map, schema)
  if (missing.length) {
    const names = missing.map(({ name }) => name)
    throw privacyError(
      "PRIVACY_NOT_READY",
      `Indexes are missing or invalid: ${names.join(", ")}. Run "npx medusa db:migrate" or "npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/migration-scripts/create-privacy-indexes.js"`
    )
  }
  await refuseUnguarded(privacy)

  const { secret, evidence } = privacy.options
  return {
    ...settings,
    secrets: secret,
    schema,
    backupDays: evidence.backup_days,
  }
}
