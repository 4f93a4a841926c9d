import type { MedusaContainer } from "@medusajs/framework/types"
import { type Preference, type Preferences, readPreferences } from "../choices"
import { resolvePrivacy } from "../privacy-context"
import { checkCode } from "../requests/codes"
import { notProven } from "../requests/identity/not-proven"
import { decidePreferencesWorkflow } from "../workflows/decide-preferences"
import { declineFor } from "./decline-for"
import type { ChoicesToConfirm } from "./guest-preferences"
import type { GuestProof } from "./prove-guest"

/**
 * Records what a guest decided once the mailed code is back, under the digest of
 * the mailbox it proved.
 *
 * @returns what stands now, in the language they read it in
 *
 * @throws `PRIVACY_IDENTITY_NOT_PROVEN`, `PRIVACY_TEXT_CHANGED` where the text
 * changed while the code was under way, `PRIVACY_BUSY`
 */
export async function decideAsGuest(
  container: MedusaContainer,
  { request_id, code }: GuestProof
): Promise<Preferences> {
  const { knex, options } = await resolvePrivacy(container)
  const proven = await checkCode(
    knex,
    { purpose: "preferences", reference: request_id, code },
    options.secret
  )
  const said = proven?.content as ChoicesToConfirm | undefined
  if (!said) {
    throw notProven()
  }
  const { locale, preferences, mailbox_digests, customer_ids } = said
  if (preferences.length) {
    await decidePreferencesWorkflow(container).run({
      input: {
        mailbox_digests: [...mailbox_digests],
        preferences: [...preferences],
        locale,
        channel: "storefront",
        actor_id: "guest",
      },
    })
  }
  await declineFor(container, {
    customerIds: customer_ids,
    mailboxDigests: [],
    preferences: preferences.filter(isDeclining),
    locale,
    channel: "storefront",
  })
  const [mailboxDigest, ...olderDigests] = mailbox_digests
  return await readPreferences(knex, { mailboxDigest, olderDigests }, locale)
}

/**
 * An address on a customer lets its owner end what the shop does with them, and
 * begin nothing.
 */
const isDeclining = ({ consent, objection }: Preference): boolean =>
  consent === false || objection === true
