import type { MedusaContainer } from "@medusajs/framework/types"
import {
  declinedWith,
  readUnsubscription,
  type Unsubscription,
} from "../choices"
import { privacyError } from "../errors"
import { resolvePrivacy } from "../privacy-context"
import { decidePreferencesWorkflow } from "../workflows/decide-preferences"

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
  const decide = (subject: Unsubscription["subject"]) =>
    decidePreferencesWorkflow(container).run({
      input: {
        customer_id: subject.customerId,
        mailbox_digests: subject.mailboxDigest ? [subject.mailboxDigest] : [],
        preferences,
        // a withdrawal names the text that was consented to
        locale: options.requests.locale,
        channel: "mail",
        actor_id: subject.customerId ?? "guest",
      },
    })
  try {
    await decide(said.subject)
  } catch (error) {
    if ((error as { code?: string }).code !== "PRIVACY_ALREADY_ERASED") {
      throw error
    }
    // the account is gone; a mail that comes to the address anyway is not
    if (said.subject.mailboxDigest) {
      await decide({ mailboxDigest: said.subject.mailboxDigest })
    }
  }
  return preferences.map(({ purpose_id }) => purpose_id)
}
