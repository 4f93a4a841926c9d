import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../errors"
import { readPurpose } from "../../purposes"

/**
 * Refuses purposes nobody can decline: a link that does nothing is a lie.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`
 */
export async function requireDeclinable(
  knex: Knex,
  purposeId: string
): Promise<void> {
  const { id, can_object, needs_consent } = await readPurpose(knex, purposeId)
  if (!can_object && !needs_consent) {
    throw privacyError(
      "PRIVACY_PURPOSE_UNSUITED",
      `Purpose "${id}" can't be declined: it rests on a contract or a legal duty`
    )
  }
}
