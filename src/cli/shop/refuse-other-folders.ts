import { existsSync, realpathSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { WrongUsage } from "../wrong-usage"

const CONFIGS = ["ts", "js", "mjs", "cjs", "mts", "cts"].map(
  (ending) => `medusa-config.${ending}`
)

/**
 * Refuses a folder that holds no shop, and one whose plugin is another copy
 * than the one that runs: its workflows would be there twice.
 *
 * @throws WrongUsage
 */
export function refuseOtherFolders(directory: string): void {
  if (!CONFIGS.some((name) => existsSync(join(directory, name)))) {
    throw new WrongUsage(
      "There is no medusa-config here. Run this in the folder of the shop"
    )
  }
  const used = pluginFrom(join(directory, "package.json"))
  if (used && used !== pluginFrom(__filename)) {
    throw new WrongUsage(
      "The shop of this folder uses another copy of medusa-plugin-privacy. Run its own: npx medusa-privacy, in this folder"
    )
  }
}

/** The copy of the plugin that a file gets; inside the plugin, that one. */
function pluginFrom(file: string): string | undefined {
  try {
    return realpathSync(
      createRequire(file).resolve("medusa-plugin-privacy/package.json")
    )
  } catch {
    return undefined
  }
}
