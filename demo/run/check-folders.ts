import { accessSync, constants, existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { userInfo } from "node:os"
import { OUTPUT, ROOT } from "./paths"
import { DemoProblem } from "./problem"

// the dashboard's bundler writes to the last two
const WRITTEN = [OUTPUT, join(ROOT, ".medusa"), join(ROOT, "node_modules")]

/** Makes the output folder, and sees to it that all others can be written. */
export function checkFolders(): void {
  for (const folder of WRITTEN) {
    try {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
    } catch {
      throw new DemoProblem(
        `A right is missing: the account "${accountName()}" may not ` +
          `${existsSync(folder) ? "write to" : "make"} "${folder}". Run the ` +
          "demo as the account that owns this folder, or in a copy of its own."
      )
    }
  }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // an account without an entry in the system's user list
    return String(process.getuid?.() ?? "unknown")
  }
}
