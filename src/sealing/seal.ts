import type { Secrets } from "../digest"
import { decrypt, encrypt, newKey, unwrapKey, wrapKey } from "./wrap-key"

/** An encrypted value and its wrapped key. Two columns of one row. */
export type Sealed = { sealed: string; key: string }

/**
 * Encrypts a value of a row under a key of its own (AES-256-GCM), and that key
 * under the plugin's secret.
 *
 * @example
 * const { sealed, key } = seal({ email: "jane@example.com" }, options.secret)
 */
export function seal(value: object, secrets: Secrets): Sealed {
  const key = newKey()
  return {
    sealed: encrypt(Buffer.from(JSON.stringify(value)), key),
    key: wrapKey(key, secrets),
  }
}

/**
 * Decrypts what {@link seal} made.
 *
 * @returns undefined where the key was destroyed, or the secret is another.
 */
export function unseal<T extends object>(
  { sealed, key }: { sealed: string | null; key: string | null },
  secrets: Secrets
): T | undefined {
  const own = sealed && key ? unwrapKey(key, secrets) : undefined
  const bytes = own && sealed ? decrypt(sealed, own) : undefined
  return bytes ? (JSON.parse(bytes.toString("utf8")) as T) : undefined
}
