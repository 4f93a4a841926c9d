import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from "node:crypto"
import { allSecrets, type Secrets, writingSecret } from "../digest"

const ALGORITHM = "aes-256-gcm"
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** A fresh key for one row or file. */
export const newKey = (): Buffer => randomBytes(KEY_BYTES)

/** Encrypts and signs bytes under a key; base64 of nonce, tag and text. */
export function encrypt(bytes: Buffer, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce)
  const text = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64")
}

/** Undefined when the key is another one, or a bit was changed. */
export function decrypt(sealed: string, key: Buffer): Buffer | undefined {
  const bytes = Buffer.from(sealed, "base64")
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonce)
    decipher.setAuthTag(tag)
    const text = bytes.subarray(NONCE_BYTES + TAG_BYTES)
    return Buffer.concat([decipher.update(text), decipher.final()])
  } catch {
    return undefined
  }
}

/**
 * Encrypts the key of one row or file under the plugin's secret. Whoever
 * destroys the wrapped key has destroyed what it opens.
 */
export function wrapKey(key: Buffer, secrets: Secrets): string {
  return encrypt(key, wrappingKey(writingSecret(secrets)))
}

/** Tries every secret in use; undefined when none of them wrapped the key. */
export function unwrapKey(
  wrapped: string,
  secrets: Secrets
): Buffer | undefined {
  for (const secret of allSecrets(secrets)) {
    const key = decrypt(wrapped, wrappingKey(secret))
    if (key) {
      return key
    }
  }
  return undefined
}

// a key of its own: digests and archives must not share one
function wrappingKey(secret: string): Buffer {
  return Buffer.from(
    hkdfSync("sha256", secret, "", "medusa-plugin-privacy:wrap", KEY_BYTES)
  )
}
