import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LOCALES, type Locale } from "../../locales"
import type { PrivacyContext } from "../../privacy-context"
import type { RequestRow } from "../../requests/types"
import { unseal } from "../../sealing/seal"
import { compose } from "../compose"
import { readLetterFacts } from "../facts/read-facts"
import { handOver } from "../hand-over"
import { write } from "../render"
import type { LetterRow } from "./claim-letter"
import { settleLetter } from "./settle-letter"

/** The longest pause between two attempts. */
const LONGEST_PAUSE_MINUTES = 360

/**
 * Sends a claimed letter, written from what the request and its receipts say
 * now.
 *
 * @returns whether the letter is settled; otherwise it is tried again later
 */
export async function sendLetter(
  container: MedusaContainer,
  privacy: PrivacyContext,
  letter: LetterRow
): Promise<boolean> {
  const { knex, options } = privacy
  const request = await knex<RequestRow>("privacy_request")
    .where({ id: letter.request_id })
    .first()
  const reply =
    request &&
    unseal<{ email: string }>(
      { sealed: request.reply_sealed, key: request.reply_key },
      options.secret
    )
  if (!request || !reply) {
    await settleLetter(knex, letter, { state: "undeliverable" })
    return true
  }
  const locale = localeOf(letter.locale)
  const about = { ...letter, request: request as RequestRow, locale }
  const sent = await handOver(container, {
    key: letter.id,
    to: reply.email,
    template: `privacy-${letter.template}`,
    written: write(compose(await readLetterFacts(privacy, about))),
    data: {
      letter_id: letter.id,
      request_id: request.id,
      template: letter.template,
      type: request.type,
      status: request.status,
      due_on: request.due_on,
      locale,
    },
    requestId: request.id,
  })
  if (!sent.accepted) {
    await tryAgain(knex, letter)
    return false
  }
  await settleLetter(knex, letter, {
    state: "accepted",
    notificationId: sent.notificationId,
  })
  return true
}

/** A minute, then twice as long each time. */
export async function tryAgain(
  knex: Knex,
  { id, attempts }: Pick<LetterRow, "id" | "attempts">
): Promise<void> {
  const minutes = Math.min(2 ** (attempts - 1), LONGEST_PAUSE_MINUTES)
  await knex.raw(
    `update privacy_letter set updated_at = now(),
       next_attempt_at = now() + ? * interval '1 minute'
     where id = ? and state = 'pending' and attempts = ?`,
    [minutes, id, attempts]
  )
}

/** A language nobody writes in any more must not keep a letter from going. */
const localeOf = (locale: string): Locale =>
  LOCALES.find((one) => one === locale) ?? "en"
