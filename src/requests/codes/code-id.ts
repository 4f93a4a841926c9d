import { createHash } from "node:crypto"
import type { CodeFor } from "./types"

/**
 * The id of the one code there can be for a purpose and a reference, so that a
 * newer one takes its place whoever asks at the same time.
 */
export function codeId({ purpose, reference }: CodeFor): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([purpose, reference]))
    .digest("hex")
  return `prvcode_${digest.slice(0, 32)}`
}
