import { createHmac, timingSafeEqual } from "node:crypto"
import { allSecrets, type Secrets, writingSecret } from "../../digest"

/** What a token says: who declines, and what the mail it stood in was for. */
export type Unsubscription = {
  /** Every customer the mail was to or about; rows of one person, as a rule. */
  customerIds: readonly string[]
  /** Of the address it went to. */
  mailboxDigest?: string
  purposeId: string
}

const VERSION = "u1"

/** A link must not grow without end; whoever has more has the mailbox too. */
const MOST_CUSTOMERS = 5

/** Bytes of HMAC-SHA-256. */
const SIGNATURE_BYTES = 32

/**
 * Signs a token for the link in a marketing mail. It holds ids and a keyed
 * digest, never an address, and has no end: a mail may be opened years later.
 * It is good as long as its secret stands in the option `secret`.
 *
 * @example
 * signUnsubscription({ customerIds: ["cus_1"], purposeId: "marketing" }, secret)
 * // "u1.eyJwIjoibWFya2V0aW5nIiwi....kx3v..."
 */
export function signUnsubscription(
  { customerIds, mailboxDigest: m, purposeId }: Unsubscription,
  secrets: Secrets
): string {
  const c = customerIds.slice(0, MOST_CUSTOMERS)
  const said = Buffer.from(JSON.stringify({ p: purposeId, c, m }))
  const body = `${VERSION}.${said.toString("base64url")}`

  return `${body}.${signature(body, writingSecret(secrets)).toString("base64url")}`
}

/**
 * Reads a token back. Undefined for everything this shop did not sign, whatever
 * it looks like; nothing of it is read before the signature is right.
 */
export function readUnsubscription(
  token: string,
  secrets: Secrets
): Unsubscription | undefined {
  const end = token.lastIndexOf(".")
  const body = token.slice(0, Math.max(0, end))
  const given = Buffer.alloc(SIGNATURE_BYTES)
  const decoded = Buffer.from(token.slice(end + 1), "base64url")
  decoded.copy(given)
  // compared with each secret in full: time tells nothing of either
  const isOurs = allSecrets(secrets)
    .map((secret) => timingSafeEqual(signature(body, secret), given))
    .includes(true)

  return isOurs && decoded.length === SIGNATURE_BYTES ? said(body) : undefined
}

function said(body: string): Unsubscription {
  const [, json = ""] = body.split(".")
  const { p, c, m } = JSON.parse(
    Buffer.from(json, "base64url").toString("utf8")
  ) as { p: string; c: string[]; m?: string }

  return { purposeId: p, customerIds: c, mailboxDigest: m }
}

const signature = (body: string, secret: string): Buffer =>
  createHmac("sha256", secret).update(`unsubscribe:${body}`).digest()
