import { readFileSync } from "node:fs"
import { LOG } from "./paths"

const LINES = 12

/** The last words of Medusa, for an error message. */
export const logTail = (): string =>
  readFileSync(LOG, "utf8").trimEnd().split("\n").slice(-LINES).join("\n")
