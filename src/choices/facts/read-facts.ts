import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LegalBasis } from "../../data-map/vocabulary"
import { PRESET_PURPOSES, unknownPurpose } from "../../purposes"
import { hidingValues } from "../../subject/run-transaction"
import { type SubjectKeys, valuesOf } from "../subject"

/** What is known of one subject and one purpose. */
export type ChoiceFacts = {
  legal_basis: LegalBasis
  needs_consent: boolean
  direct_marketing: boolean
  retired: boolean
  erased: boolean
  objected: boolean
  /** What the newest entry of the ledger says; null: nothing was ever said. */
  consented: boolean | null
  restricted: boolean
  /** The consent was given after the restriction began (GDPR art. 18(2)). */
  consented_despite: boolean
  /** An officer recorded why it goes on all the same (art. 18(2)). */
  excepted: boolean
  /** An order of the customer is still to be delivered, or on its way back. */
  open_order: boolean
}

/** What the database knows; the ready-made purposes are not in it. */
type StoredFacts = Omit<ChoiceFacts, keyof Declared> & {
  [fact in keyof Declared]: ChoiceFacts[fact] | null
}
type Declared = Pick<
  ChoiceFacts,
  "legal_basis" | "needs_consent" | "direct_marketing" | "retired"
>

/**
 * Reads in one statement, each part by its index, what decides whether a
 * purpose may be pursued. The function stands in the migrations of
 * `privacy_consent`.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`
 */
export async function readFacts(
  knex: Knex,
  keys: SubjectKeys,
  purposeId: string
): Promise<ChoiceFacts> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: StoredFacts[] }>(
      "select * from privacy_choice_facts(?, ?, ?)",
      [...valuesOf(keys), purposeId]
    )
  )
  const [stored] = rows
  const preset = PRESET_PURPOSES.find(({ id }) => id === purposeId)
  const declared = stored?.legal_basis ? stored : preset
  if (!stored || !declared?.legal_basis) {
    throw unknownPurpose(purposeId)
  }
  return {
    ...stored,
    legal_basis: declared.legal_basis,
    needs_consent: declared.needs_consent ?? false,
    direct_marketing: declared.direct_marketing ?? false,
    retired: stored.retired ?? false,
  }
}
