import type { MedusaContainer } from "@medusajs/framework/types"
import { declinedWith, readUnsubscription } from "../choices"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { declineFor } from "./decline-for"

/**
 * Declines what a mail was for, for whoever has the token that stood in it.
 * Holds from then on. Doing it again changes nothing and answers the same.
 *
 * @returns the purposes that are declined
 *
 * @throws `PRIVACY_INVALID_TOKEN`, `PRIVACY_BUSY`
 */
export async function unsubscribe(
  container: MedusaContainer,
  token: string
): Promise<string[]> {
  const { knex, options } = await resolvePrivacy(container)
  const said = readUnsubscription(token, options.secret)
  if (!said) {
    throw privacyError(
      "PRIVACY_INVALID_TOKEN",
      "This token is not one that a mail of this shop carries"
    )
  }
  const preferences = await declinedWith(knex, said.purposeId)
  const { customerIds, mailboxDigest } = said

  await declineFor(container, {
    customerIds,
    mailboxDigests: mailboxDigest ? [mailboxDigest] : [],
    preferences,
    // a withdrawal names the text that was consented to
    locale: options.requests.locale,
    channel: "mail",
  })
  return preferences.map(({ purpose_id }) => purpose_id)
}
