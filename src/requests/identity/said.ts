import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RestrictionGroundValue } from "../../choices"
import { requirePurposes } from "../../choices/require-purposes"
import { readPurposes } from "../../purposes"
import type { RequestTypeValue } from "../states"
import type { RequestContent } from "../types"

/** What a person says about the right they exercise. */
export type Said = {
  changes?: { field: string; value: string | null; address_id?: string }[]
  purpose_ids?: string[]
  reason?: string
  ground?: RestrictionGroundValue
}

/** The same, parted into what may be seen and what is sealed. */
export type KeptSaid = {
  /** Codes and ids. */
  details?: Record<string, unknown>
  /** Values and the person's own words. */
  content: RequestContent
}

/**
 * Parts what a person says: codes, ids and names of fields stand in the request
 * for all who work on it; values and free text are sealed.
 *
 * An objection that names no purpose is to all that can be objected to.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`
 */
export async function keepSaid(
  knex: Knex,
  type: RequestTypeValue,
  said: Said
): Promise<KeptSaid> {
  const keep = KEPT[type]
  return keep ? await keep(said, knex) : { content: {} }
}

type Keep = (said: Said, knex: Knex) => Promise<KeptSaid>

const KEPT: Partial<Record<RequestTypeValue, Keep>> = {
  rectification: async ({ changes = [] }) => ({
    details: { fields: [...new Set(changes.map(({ field }) => field))] },
    content: { changes },
  }),
  restriction: async ({ ground }) => ({
    details: ground && { ground },
    content: {},
  }),
  objection: async ({ purpose_ids, reason }, knex) => ({
    details: {
      purpose_ids: await objectable(knex, purpose_ids),
    },
    content: { reason },
  }),
  consent_withdrawal: async ({ purpose_ids }, knex) => {
    await requirePurposes(knex, purpose_ids ?? [], "needs_consent")
    return { details: purpose_ids && { purpose_ids }, content: {} }
  },
}

async function objectable(
  knex: Knex,
  ids: string[] | undefined
): Promise<string[]> {
  const purposes = ids
    ? await requirePurposes(knex, ids, "can_object")
    : (await readPurposes(knex)).filter(
        ({ can_object, retired }) => can_object && !retired
      )
  return purposes.map(({ id }) => id)
}
