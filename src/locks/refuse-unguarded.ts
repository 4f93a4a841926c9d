import { privacyError } from "../errors"
import type { PrivacyContext } from "../privacy-context"
import { checkTriggers, frozenRecordsOf } from "./triggers"

/**
 * Refuses to go on while the database does not hold the locks: a record that
 * anybody can change proves nothing.
 *
 * @throws `PRIVACY_NOT_READY` naming what is missing or altered.
 */
export async function refuseUnguarded({
  knex,
  map,
}: Pick<PrivacyContext, "knex" | "map">): Promise<void> {
  const { ok, missing, altered } = await checkTriggers(
    knex,
    frozenRecordsOf(map)
  )
  if (!ok) {
    throw privacyError(
      "PRIVACY_NOT_READY",
      `Triggers that hold the accounting locks are missing or altered: ${[...missing, ...altered].join(", ")}. Run "npx medusa exec node_modules/medusa-plugin-privacy/.medusa/server/src/migration-scripts/create-privacy-triggers.js", and find out who changed them`
    )
  }
}
