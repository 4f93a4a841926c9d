import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readPurposes } from "../../purposes"
import type { Preference } from "../preferences/apply"

/**
 * What somebody declines who unsubscribes from a purpose: its consent is
 * withdrawn, and where they may object, they do.
 *
 * Whoever declines one kind of direct marketing declines all of it: the data
 * "shall no longer be processed for such purposes" (GDPR art. 21(3)).
 */
export async function declinedWith(
  knex: Knex,
  purposeId: string
): Promise<Preference[]> {
  const purposes = await readPurposes(knex)
  const meant = purposes.find(({ id }) => id === purposeId)

  return purposes
    .filter(
      ({ id, direct_marketing }) =>
        id === purposeId || (meant?.direct_marketing && direct_marketing)
    )
    .filter(({ can_object, needs_consent }) => can_object || needs_consent)
    .map(({ id, can_object, needs_consent }) => ({
      purpose_id: id,
      ...(needs_consent && { consent: false }),
      ...(can_object && { objection: true }),
    }))
}
