import { createHash } from "node:crypto"
import type { MedusaResponse } from "@medusajs/framework/http"

/** Seconds that browsers and caches may keep what everybody may read. */
const FRESH_SECONDS = 300

/**
 * Sends what is public, and answers 304 to whoever has it already. Weak, since
 * a proxy may compress it.
 *
 * @param type - media type, such as `text/html`
 */
export function sendCached(
  res: MedusaResponse,
  body: string,
  type: string
): void {
  const digest = createHash("sha256").update(body).digest("hex")

  res.setHeader("Cache-Control", `public, max-age=${FRESH_SECONDS}`)
  res.setHeader("ETag", `W/"${digest.slice(0, 32)}"`)
  res.type(type)
  // compares the tag with what the caller has
  res.send(body)
}
