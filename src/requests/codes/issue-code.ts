import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestOfEmail, type Secrets } from "../../digest"
import { hidingValues } from "../../subject/run-transaction"
import { codeId } from "./code-id"
import { hashCode } from "./hash-code"
import { newCode } from "./new-code"
import type { CodeFor } from "./types"

/** Minutes a code works. */
export const CODE_MINUTES = 10

/** Tries a code allows, wrong ones and the right one. */
export const CODE_TRIES = 5

/** A code to be made: what it opens, whose mailbox it proves, what it confirms. */
export type NewCode = CodeFor & {
  email: string
  /** Holds once the code is back. Ids, digests and yes or no; never an address. */
  content?: object
}

/**
 * Makes a one-time code that proves a mailbox. It takes the place of an older
 * one for the same purpose and reference. Whoever calls this mails it; nothing
 * but its hash is kept.
 *
 * @returns the code
 *
 * @example
 * const code = await issueCode(
 *   knex,
 *   { purpose: "account", reference: "cus_123", email },
 *   options.secret
 * )
 */
export async function issueCode(
  knex: Knex,
  { purpose, reference, email, content }: NewCode,
  secret: Secrets
): Promise<string> {
  const code = newCode()
  const mailboxDigest = digestOfEmail(email, secret)
  const hash = hashCode(code, { purpose, reference, mailboxDigest }, secret)

  // one row for each, whatever is asked at the same time
  await hidingValues(
    knex.raw(
      `insert into privacy_one_time_code
         (id, purpose, reference, mailbox_digest, code_hash, content, tries_left,
          expires_at)
       values (?, ?, ?, ?, ?, ?::jsonb, ?, clock_timestamp() + make_interval(mins => ?))
       on conflict (id) do update set
         mailbox_digest = excluded.mailbox_digest,
         code_hash = excluded.code_hash,
         content = excluded.content,
         tries_left = excluded.tries_left,
         expires_at = excluded.expires_at,
         used_at = null, updated_at = clock_timestamp()`,
      [
        codeId({ purpose, reference }),
        purpose,
        reference,
        mailboxDigest,
        hash,
        content ? JSON.stringify(content) : null,
        CODE_TRIES,
        CODE_MINUTES,
      ]
    )
  )
  return code
}
