import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { queueLetter, type LetterTemplate } from "../queue-letter"
import { lockRequest, transition } from "../transition"
import type { RequestRow } from "../types"
import type { Work } from "./types"

/** What is said of a request that was carried out. */
export type Ending = {
  /** Ids, codes and counts that stay with the request. */
  facts: Readonly<Record<string, unknown>>
  letter?: LetterTemplate
}

/**
 * Ends a request as completed, last in the transaction that did what it asked,
 * with the letter that says so.
 */
export async function complete(
  trx: Knex.Transaction,
  {
    request: { id },
    lease,
    actorId,
  }: Pick<Work, "request" | "lease" | "actorId">,
  { facts, letter = "completed" }: Ending
): Promise<RequestRow> {
  const { details } = await lockRequest(trx, id)
  const request = await transition(trx, id, {
    to: "completed",
    actorId,
    lease,
    set: { completed_at: new Date(), details: { ...details, ...facts } },
    details: facts,
  })
  await queueLetter(trx, request, letter, facts)
  return request
}
