import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { RequestRow } from "./types"

/** Every letter a request can bring; each has a text of its own. */
export const LETTERS = [
  "received",
  "ready",
  "delayed",
  "extended",
  "refused",
  "canceled",
  "completed",
  "erased",
  "nothing_held",
] as const

export type LetterTemplate = (typeof LETTERS)[number]

/**
 * Puts a letter to whoever asked into the queue, in the transaction that does
 * what it tells of. Its text is made when it is sent, from the request and its
 * receipts: the row holds codes, dates and counts.
 *
 * Nothing is queued where the person left no address, or a guest never proved
 * theirs: anybody can type somebody else's.
 *
 * @returns the letter's id
 */
// about which request, which letter, and what it says: there is nothing to group
// eslint-disable-next-line max-params
export async function queueLetter(
  trx: Knex.Transaction,
  request: Pick<
    RequestRow,
    "id" | "locale" | "reply_key" | "channel" | "is_mailbox_proven"
  >,
  template: LetterTemplate,
  facts?: Readonly<Record<string, unknown>>
): Promise<string | undefined> {
  const isStranger = request.channel === "guest" && !request.is_mailbox_proven
  if (!request.reply_key || isStranger) {
    return undefined
  }
  const id = generateEntityId(undefined, "prvlet")
  await trx("privacy_letter").insert({
    id,
    request_id: request.id,
    template,
    locale: request.locale ?? "en",
    facts: facts ? JSON.stringify(facts) : null,
  })
  return id
}
