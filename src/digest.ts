import { createHash, createHmac } from "node:crypto"
import { normalizeEmail } from "./subject/sql"

/** Secrets of the plugin: the first one writes, all of them read. */
export type Secrets = string | readonly string[]

/** Every secret in use, the one that writes first. */
export const allSecrets = (secrets: Secrets): readonly string[] =>
  typeof secrets === "string" ? [secrets] : secrets

/** The secret that what is new is written under. */
export const writingSecret = (secrets: Secrets): string =>
  allSecrets(secrets)[0] ?? ""

/**
 * Returns the pseudonym of a value: HMAC-SHA-256 under the plugin's secret,
 * behind the name of the key, so that rotated keys can still be told apart.
 *
 * Same value, same digest; no way back without the key.
 *
 * @example
 * digestOf("jane@example.com", secret) // "k3f9a1b2:9d1c..."
 */
export function digestOf(value: string, secrets: Secrets): string {
  return digestUnder(value, writingSecret(secrets))
}

/** All digests a value may be filed under, one per secret still in use. */
export function digestsOf(value: string, secrets: Secrets): string[] {
  return allSecrets(secrets).map((secret) => digestUnder(value, secret))
}

/**
 * The digest of an e-mail address, the same whatever its case or padding.
 */
export function digestOfEmail(email: string, secrets: Secrets): string {
  return digestOf(`mailbox:${normalizeEmail(email)}`, secrets)
}

/** All digests an e-mail address may be filed under. */
export function digestsOfEmail(email: string, secrets: Secrets): string[] {
  return digestsOf(`mailbox:${normalizeEmail(email)}`, secrets)
}

/**
 * The pseudonym requests and receipts of one subject are filed under.
 *
 * @param confirmation - their e-mail address; the id where there is none
 */
export function digestOfSubject(
  confirmation: string,
  secrets: Secrets
): string {
  return confirmation.includes("@")
    ? digestOfEmail(confirmation, secrets)
    : digestOf(`id:${confirmation}`, secrets)
}

function digestUnder(value: string, secret: string): string {
  const key = createHash("sha256").update(`key:${secret}`).digest("hex")
  const digest = createHmac("sha256", secret).update(value).digest("hex")
  return `k${key.slice(0, 8)}:${digest}`
}
