import { timingSafeEqual } from "node:crypto"
import { digestOf, digestsOf, type Secrets } from "../../digest"
import type { CodeFor } from "./types"

/**
 * The hash a code is kept as: keyed, so that a copy of the database does not
 * give the code away, and bound to what the code is for.
 */
export const hashCode = (
  code: string,
  about: CodeFor & { mailboxDigest: string },
  secrets: Secrets
): string => digestOf(saltedCode(code, about), secrets)

/** Compares in a time that says nothing of where the two differ. */
export function isCode(
  code: string,
  about: CodeFor & { mailboxDigest: string; hash: string },
  secrets: Secrets
): boolean {
  return digestsOf(saltedCode(code, about), secrets)
    .map((digest) => isSame(digest, about.hash))
    .includes(true)
}

const saltedCode = (
  code: string,
  { purpose, reference, mailboxDigest }: CodeFor & { mailboxDigest: string }
) => `code:${JSON.stringify([purpose, reference, mailboxDigest, code])}`

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
