import type { MedusaContainer } from "@medusajs/framework/types"
import type { Preference } from "../choices"
import {
  digestOf,
  digestOfEmail,
  digestsOfEmail,
  type Secrets,
} from "../digest"
import { customersAt } from "../choices/customers-at"
import { resolvePrivacy } from "../privacy-context"
import type { Locale } from "../requests/types"
import { mailFreshCode } from "./mail-fresh-code"

/** What somebody without an account wants to decide. */
export type GuestChoices = {
  email: string
  locale: Locale
  /** Empty: only see what stands. */
  preferences: readonly Preference[]
}

/** What a code for choices confirms. Digests, ids and yes or no. */
export type ChoicesToConfirm = Pick<GuestChoices, "locale" | "preferences"> & {
  /** Of the mailbox, under every secret in use; the first one writes. */
  mailbox_digests: readonly string[]
  /** Who has that address for certain; what is declined is written for them too. */
  customer_ids: readonly string[]
}

/**
 * The name under which choices wait for their code: made of nothing but what
 * was said, so that it tells nothing of whoever has the address, and other
 * choices for the same address get another code.
 *
 * @example
 * choicesAsk({ email: "jane@example.com", locale: "nb", preferences }, secret)
 * // "prvpref_5d0c..."
 */
export function choicesAsk(
  { email, locale, preferences }: GuestChoices,
  secret: Secrets
): string {
  const said = JSON.stringify([
    digestOfEmail(email, secret),
    locale,
    preferences.map(({ purpose_id, consent, text_sha256, objection }) => [
      purpose_id,
      consent ?? null,
      text_sha256 ?? null,
      objection ?? null,
    ]),
  ])
  return `prvpref_${digestOf(`guest-choices:${said}`, secret).slice(-32)}`
}

/**
 * Mails the code that confirms a guest's choices, whatever is known of the
 * address. Runs after the answer. Nothing is decided before the code is back.
 */
export async function mailChoicesCode(
  container: MedusaContainer,
  choices: GuestChoices
): Promise<void> {
  const { knex, options } = await resolvePrivacy(container)
  const { email, locale, preferences } = choices

  await mailFreshCode(container, {
    purpose: "preferences",
    reference: choicesAsk(choices, options.secret),
    to: email,
    locale,
    content: {
      locale,
      preferences,
      mailbox_digests: digestsOfEmail(email, options.secret),
      customer_ids: await customersAt(knex, email),
    } satisfies ChoicesToConfirm,
  })
}
