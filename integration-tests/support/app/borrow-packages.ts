import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs"
import { join } from "node:path"

const MEDUSA = "@medusajs"

/**
 * Links into `folder` every package of this repository that is not Medusa's
 * own, those that Medusa's keep to themselves included. What npm would install
 * is the same, as both versions ask for the same; that is checked.
 *
 * @throws when they don't: then these packages are the wrong ones.
 */
export function borrowPackages(root: string, folder: string): void {
  for (const name of namesIn(join(root, "node_modules"))) {
    if (name !== MEDUSA) {
      link(root, folder, join("node_modules", name))
    }
  }
  for (const name of namesIn(join(folder, "node_modules", MEDUSA))) {
    const place = join("node_modules", MEDUSA, name)
    const own = join(place, "node_modules")
    refuseOtherNeeds(join(root, place), join(folder, place))
    if (existsSync(join(root, own))) {
      link(root, folder, own)
    }
  }
}

/** The packages in a folder: npm's own notes, and links to programs, begin with a dot. */
export const namesIn = (folder: string) =>
  readdirSync(folder).filter((name) => !name.startsWith("."))

/** Links what stands at a place below one folder to the same place below another. */
export const link = (root: string, folder: string, place: string) =>
  symlinkSync(join(root, place), join(folder, place), "junction")

function refuseOtherNeeds(here: string, there: string): void {
  if (needsOf(here) !== needsOf(there)) {
    throw new Error(
      `${there} needs other packages than ${here} does, so it can't use those of this repository. Let npm install all of them`
    )
  }
}

/** What a package asks for that is not Medusa's own. */
function needsOf(folder: string): string {
  const { dependencies = {} } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8")
  ) as { dependencies?: Record<string, string> }

  return Object.entries(dependencies)
    .filter(([name]) => !name.startsWith(`${MEDUSA}/`))
    .map((pair) => pair.join("@"))
    .sort()
    .join()
}
