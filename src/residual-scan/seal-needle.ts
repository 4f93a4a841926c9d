import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
} from "node:crypto"
import { allSecrets, type Secrets, writingSecret } from "../digest"
import type { Needle } from "./needle"

const CIPHER = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts a needle under a key of its own, and that key under the plugin's
 * secret. Bound to its scan: moved to another row, it opens no more.
 *
 * @returns two parts in base64, with a dot between them
 */
export function sealNeedle(
  needle: Needle,
  scanId: string,
  secrets: Secrets
): string {
  const key = randomBytes(32)
  const parts = [
    encrypt(key, wrappingKey(writingSecret(secrets)), scanId),
    encrypt(Buffer.from(JSON.stringify(needle)), key, scanId),
  ]
  return parts.map((part) => part.toString("base64")).join(".")
}

/** Opens a needle; undefined when none of the secrets does. */
export function openNeedle(
  sealed: string,
  scanId: string,
  secrets: Secrets
): Needle | undefined {
  const [wrapped, content] = sealed
    .split(".")
    .map((part) => Buffer.from(part, "base64"))

  for (const secret of allSecrets(secrets)) {
    const key = wrapped && decrypt(wrapped, wrappingKey(secret), scanId)
    const opened = key && content && decrypt(content, key, scanId)
    if (opened) {
      return JSON.parse(opened.toString("utf8")) as Needle
    }
  }
  return undefined
}

function wrappingKey(secret: string): Buffer {
  return createHash("sha256").update(`residual-scan:${secret}`).digest()
}

function encrypt(plain: Buffer, key: Buffer, bound: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(bound))
  const content = Buffer.concat([cipher.update(plain), cipher.final()])

  return Buffer.concat([nonce, cipher.getAuthTag(), content])
}

function decrypt(
  sealed: Buffer,
  key: Buffer,
  bound: string
): Buffer | undefined {
  const nonce = sealed.subarray(0, NONCE_BYTES)
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  const content = sealed.subarray(NONCE_BYTES + TAG_BYTES)
  try {
    const cipher = createDecipheriv(CIPHER, key, nonce)
      .setAAD(Buffer.from(bound))
      .setAuthTag(tag)
    return Buffer.concat([cipher.update(content), cipher.final()])
  } catch {
    // another key, or bytes somebody has changed
    return undefined
  }
}
