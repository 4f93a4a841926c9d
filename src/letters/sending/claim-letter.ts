import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LetterTemplate } from "../../requests/queue-letter"

/** A row of `privacy_letter`, as the database has it. */
export type LetterRow = {
  id: string
  request_id: string
  template: LetterTemplate
  locale: string
  state: "pending" | "accepted" | "failed" | "undeliverable"
  attempts: number
  created_at: Date
  facts: Record<string, unknown> | null
}

/**
 * Minutes a letter is in one worker's hands. Longer than any mail service takes
 * to answer: after that somebody else may send it.
 */
const LEASE_MINUTES = 15

/** An older letter of the same request goes first, until it failed this often. */
const GIVES_WAY_AFTER = 5

/**
 * Takes the letter that has waited longest, so that no other worker sends it
 * too. Letters of one request go out in the order they were written.
 *
 * @param requestId - only letters about this request
 */
export async function claimLetter(
  knex: Knex,
  requestId?: string
): Promise<LetterRow | undefined> {
  const { rows } = await knex.raw<{ rows: LetterRow[] }>(
    `update privacy_letter set attempts = attempts + 1, updated_at = now(),
       next_attempt_at = now() + ? * interval '1 minute'
     where id = (
       select l.id from privacy_letter l
       where l.state = 'pending' and l.deleted_at is null
         and l.next_attempt_at <= now() ${requestId ? "and l.request_id = ?" : ""}
         and not exists (
           select 1 from privacy_letter older
           where older.request_id = l.request_id and older.state = 'pending'
             and older.deleted_at is null and older.attempts < ?
             and (older.created_at, older.id) < (l.created_at, l.id))
       order by l.next_attempt_at, l.created_at
       limit 1 for update of l skip locked)
     returning *`,
    [LEASE_MINUTES, ...(requestId ? [requestId] : []), GIVES_WAY_AFTER]
  )
  return rows[0]
}
