import { createHmac, timingSafeEqual } from "node:crypto"

/** The header that carries a signature, both ways. */
export const SIGNATURE_HEADER = "x-privacy-signature"

/** How old, or how far ahead, a signature may be. */
const WINDOW_SECONDS = 5 * 60

const HEADER = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/

/**
 * Signs a body: HMAC-SHA-256, in hex, of the time, a full stop and the body.
 *
 * @param seconds - the time, in seconds since 1970
 *
 * @example
 * sign("{}", { secret: "prvwhs_...", seconds: 1764475200 })
 * // "t=1764475200,v1=5f0c..."
 */
export function sign(
  body: string,
  { secret, seconds }: { secret: string; seconds: number }
): string {
  return `t=${seconds},v1=${digest(body, { secret, seconds })}`
}

/**
 * Whether a header signs a body under the secret, and did so within five
 * minutes. Takes as long for a wrong signature as for a right one.
 *
 * @param now - in milliseconds since 1970
 */
export function isSigned(
  body: string,
  header: string | undefined,
  { secret, now }: { secret: string; now: number }
): boolean {
  const [, time = "0", given = ""] = HEADER.exec(header ?? "") ?? []
  const seconds = Number(time)
  const expected = Buffer.from(digest(body, { secret, seconds }))
  const signature = Buffer.from(given.padEnd(expected.length, "0"))
  const isSame = timingSafeEqual(
    expected,
    signature.subarray(0, expected.length)
  )
  const isFresh = Math.abs(now / 1000 - seconds) <= WINDOW_SECONDS

  return isSame && isFresh && given.length === expected.length
}

const digest = (
  body: string,
  { secret, seconds }: { secret: string; seconds: number }
) => createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")
