import { createHash } from "node:crypto"

/** Postgres cuts names after this many bytes. */
const LONGEST = 63

/** Functions and triggers of the locks begin like this, and nothing else does. */
export const PREFIX = "privacy_lock_"

/** The name of the function that guards `table`. */
export function functionName(table: string, part = "guard"): string {
  const name = `${PREFIX}${part}_${table}`
  if (Buffer.byteLength(name) <= LONGEST) {
    return name
  }
  const digest = createHash("sha256").update(table).digest("hex").slice(0, 12)
  return `${PREFIX}${part}_${digest}`
}
