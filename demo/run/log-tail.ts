import { readFileSync } from "node:fs"
import { stripVTControlCharacters } from "node:util"
import { LOG } from "./paths"

const LINES = 15
const STACK = /^\s+at |^Require stack|^- \//

/** The last words of Medusa, for an error message; stacks stay in the log. */
export const logTail = (): string =>
  stripVTControlCharacters(readFileSync(LOG, "utf8"))
    .split("\n")
    .filter((line) => line.trim() && !STACK.test(line))
    .slice(-LINES)
    .join("\n")
