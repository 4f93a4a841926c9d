import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestsOfEmail, type Secrets } from "../../digest"
import { hidingValues } from "../../subject/run-transaction"
import { codeId } from "./code-id"
import { hashCode, isCode } from "./hash-code"
import { typedCode } from "./new-code"
import type { CodeFor } from "./types"

/** A code as somebody gives it back. */
export type GivenCode = CodeFor & {
  code: string
  /** The address it must have been mailed to, where that is known. */
  email?: string
}

/** What a right code proves. */
export type ProvenMailbox = {
  /** Of `digestOfEmail`. */
  mailboxDigest: string
  /** As it was given to `issueCode`. */
  content?: unknown
}

type CodeRow = {
  id: string
  mailbox_digest: string
  code_hash: string
  content?: unknown
}

/**
 * Checks a code and uses it up. Wrong, used, expired, unknown and somebody
 * else's look the same: undefined.
 *
 * A try is taken before anything is compared, and committed by itself: no error
 * further on gives it back, and of many tries at once each counts. Call it
 * outside a transaction.
 *
 * @example
 * const proven = await checkCode(
 *   knex,
 *   { purpose: "account", reference: "cus_123", code, email },
 *   options.secret
 * )
 */
export async function checkCode(
  knex: Knex,
  { purpose, reference, code, email }: GivenCode,
  secret: Secrets
): Promise<ProvenMailbox | undefined> {
  const typed = typedCode(code)
  const row = await takeTry(knex, { purpose, reference })
  // as much to compute where there is no code
  const compared = row ?? NO_CODE(secret)
  const mailboxDigest = compared.mailbox_digest
  const isRight = isCode(
    typed,
    { purpose, reference, mailboxDigest, hash: compared.code_hash },
    secret
  )
  const isTheirs =
    email === undefined || digestsOfEmail(email, secret).includes(mailboxDigest)

  return row && isRight && isTheirs && (await useUp(knex, row))
    ? { mailboxDigest, content: row.content ?? undefined }
    : undefined
}

async function takeTry(
  knex: Knex,
  about: CodeFor
): Promise<CodeRow | undefined> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: CodeRow[] }>(
      `update privacy_one_time_code
       set tries_left = tries_left - 1, updated_at = clock_timestamp()
       where id = ? and used_at is null
         and tries_left > 0 and expires_at > clock_timestamp()
       returning id, mailbox_digest, code_hash, content`,
      [codeId(about)]
    )
  )
  return rows[0]
}

/** Of two who give the same code at once, one is first. */
async function useUp(knex: Knex, { id, code_hash }: CodeRow): Promise<boolean> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: unknown[] }>(
      `update privacy_one_time_code
       set used_at = clock_timestamp(), updated_at = clock_timestamp()
       where id = ? and code_hash = ? and used_at is null returning id`,
      [id, code_hash]
    )
  )
  return rows.length > 0
}

const NO_CODE = (secret: Secrets): CodeRow => ({
  id: "",
  mailbox_digest: "",
  code_hash: hashCode(
    "",
    { purpose: "", reference: "", mailboxDigest: "" },
    secret
  ),
})
