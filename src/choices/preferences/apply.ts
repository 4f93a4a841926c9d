import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type PurposeText, readPurpose } from "../../purposes"
import { recordConsent } from "../consents/record"
import { withdrawConsents } from "../consents/withdraw"
import { liftObjection } from "../objections/lift"
import { raiseObjections } from "../objections/raise"
import type { ChoiceSubject } from "../subject"
import { shownText } from "./shown-text"

/** What somebody decided about one purpose. */
export type Preference = {
  purpose_id: string
  /** True: given; false: withdrawn. */
  consent?: boolean
  /** Of the text that was shown; needed to consent. */
  text_sha256?: string
  /** True: objects; false: takes it back. */
  objection?: boolean
}

export type PreferenceSettings = {
  preferences: readonly Preference[]
  locale: keyof PurposeText
  channel: string
  actorId: string
  requestId?: string
}

/** Ids of what was written, by what it was. */
export type ChoicesMade = {
  consents_given: string[]
  consents_withdrawn: string[]
  objections_raised: string[]
  objections_lifted: string[]
}

/**
 * Writes what somebody decided, purpose by purpose; the caller commits all of
 * it or nothing.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`,
 * `PRIVACY_TEXT_CHANGED`, `PRIVACY_ALREADY_ERASED`, `PRIVACY_BUSY`
 */
export async function applyPreferences(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  settings: PreferenceSettings
): Promise<ChoicesMade> {
  const made: ChoicesMade = {
    consents_given: [],
    consents_withdrawn: [],
    objections_raised: [],
    objections_lifted: [],
  }
  for (const preference of settings.preferences) {
    const each = { ...settings, preference, made }
    await applyConsent(trx, subject, each)
    await applyObjection(trx, subject, each)
  }
  return made
}

type Each = PreferenceSettings & { preference: Preference; made: ChoicesMade }

async function applyConsent(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { preference, made, locale, channel, actorId, requestId }: Each
): Promise<void> {
  const { purpose_id, consent, text_sha256 } = preference
  if (consent) {
    const purpose = await readPurpose(trx, purpose_id)
    const { id, liftedObjections } = await recordConsent(trx, subject, {
      purposeId: purpose_id,
      given: true,
      channel,
      locale,
      textVersion: purpose.version,
      textSha256: shownText(purpose, locale, text_sha256),
      actorId,
      requestId,
    })
    made.consents_given.push(id)
    made.objections_lifted.push(...liftedObjections)
  }
  if (consent === false) {
    const { ids } = await withdrawConsents(trx, subject, {
      purposeIds: [purpose_id],
      channel,
      actorId,
      requestId,
    })
    made.consents_withdrawn.push(...ids)
  }
}

async function applyObjection(
  trx: Knex.Transaction,
  subject: ChoiceSubject,
  { preference, made, channel, actorId, requestId }: Each
): Promise<void> {
  const { purpose_id, objection } = preference
  const by = { purposeIds: [purpose_id], actorId, requestId }
  if (objection) {
    const { ids } = await raiseObjections(trx, subject, { ...by, channel })
    made.objections_raised.push(...ids)
  }
  if (objection === false) {
    const { ids } = await liftObjection(trx, subject, by)
    made.objections_lifted.push(...ids)
  }
}
