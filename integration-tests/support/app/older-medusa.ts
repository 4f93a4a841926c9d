import { execFile } from "node:child_process"
import { cpSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { borrowPackages } from "./borrow-packages"
import { APP, type Installation } from "./shop-process"

const ROOT = resolve(__dirname, "../../..")

/** A shop on another version of Medusa than this repository has. */
export type OlderShop = Installation & { remove(): void }

/**
 * Lays out the small app and the packed plugin on a Medusa of before, in a
 * folder that is thrown away.
 *
 * npm brings Medusa's own packages, as the lock file in
 * `integration-tests/app/medusa-<version>` pins them; it names no others, so
 * nothing else is fetched. All the rest is the repository's.
 *
 * @throws when the registry can't be reached, with what npm said.
 */
export async function installOlderMedusa(version: string): Promise<OlderShop> {
  const folder = mkdtempSync(join(tmpdir(), `medusa-${version}-`))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    cpSync(join(APP, `medusa-${version}`), folder, { recursive: true })
    await installPinned(folder)
    borrowPackages(ROOT, folder)
    // a copy: what is linked would find the Medusa of this repository
    cpSync(
      join(APP, "node_modules/medusa-plugin-privacy"),
      join(folder, "node_modules/medusa-plugin-privacy"),
      { recursive: true }
    )
    cpSync(join(APP, "medusa-config.ts"), join(folder, "medusa-config.ts"))
    cpSync(join(ROOT, "tsconfig.json"), join(folder, "tsconfig.json"))
  } catch (error) {
    remove()
    throw error
  }
  const cli = join(folder, "node_modules/@medusajs/cli/cli.js")

  return { folder, cli, remove }
}

async function installPinned(folder: string): Promise<void> {
  await promisify(execFile)(
    "npm",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund"],
    {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: "" },
      shell: process.platform === "win32",
    }
  ).catch((error: Error & { stderr?: string }) => {
    throw new Error(
      `npm could not bring the packages of ${join(folder, "package.json")}; this test needs its registry:\n${error.stderr ?? error.message}`
    )
  })
}
