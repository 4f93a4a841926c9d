import { timingSafeEqual } from "node:crypto"
import { digestOf, digestsOf, type Secrets } from "../digest"

/** HMAC-SHA-256 of a text under the first secret. */
export function sign(text: string, secrets: Secrets): string {
  return digestOf(text, secrets)
}

/** Whether one of the secrets made this signature. */
export function isSigned(
  text: string,
  signature: string,
  secrets: Secrets
): boolean {
  const given = Buffer.from(signature)

  return digestsOf(text, secrets)
    .map((digest) => Buffer.from(digest))
    .some((own) => own.length === given.length && timingSafeEqual(own, given))
}
