import type { MedusaContainer } from "@medusajs/framework/types"
import type { Preference } from "../choices"
import type { Locale } from "../requests/types"
import { decidePreferencesWorkflow } from "../workflows/decide-preferences"

/** What somebody declines, and every row it is written for. */
export type Declined = {
  customerIds: readonly string[]
  mailboxDigests: readonly string[]
  preferences: readonly Preference[]
  locale: Locale
  channel: string
}

/**
 * Writes what somebody declined for each of their customer rows, and for their
 * mailbox: whoever asks by any of them gets the same answer. Nothing is written
 * twice, so it may be done again where it broke off.
 *
 * The mailbox has rows of its own and gets them first: an account can take back
 * what is written for it, and anybody can register with somebody else's address.
 *
 * @throws `PRIVACY_BUSY`
 */
export async function declineFor(
  container: MedusaContainer,
  { customerIds, mailboxDigests, preferences, ...said }: Declined
): Promise<void> {
  if (!preferences.length) {
    return
  }
  const decide = (subject: {
    customer_id?: string
    mailbox_digests?: string[]
  }) =>
    decidePreferencesWorkflow(container).run({
      input: {
        ...said,
        ...subject,
        preferences: [...preferences],
        actor_id: subject.customer_id ?? "guest",
      },
    })

  if (mailboxDigests.length) {
    await decide({ mailbox_digests: [...mailboxDigests] })
  }
  for (const customer_id of customerIds) {
    await decide({ customer_id }).catch(unlessErased)
  }
}

/** Nobody is left whom anything could be sent to. */
function unlessErased(error: unknown): void {
  if ((error as { code?: string }).code !== "PRIVACY_ALREADY_ERASED") {
    throw error
  }
}
