import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { link, namesIn } from "./borrow-packages"
import { APP, HERE, type Installation, runMedusa } from "./shop-process"

const ROOT = resolve(__dirname, "../../..")

const PLUGIN = "medusa-plugin-privacy"

/** What `create-medusa-app` gives a shop, as far as a build asks for it. */
const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    module: "Node16",
    moduleResolution: "Node16",
    outDir: ".medusa/server",
    rootDir: ".",
    skipLibCheck: true,
  },
  include: ["**/*"],
  exclude: ["node_modules", ".medusa"],
}

export type BuiltShop = Installation & { remove(): void }

/**
 * Lays out a shop with the packed plugin in a folder of its own and builds it
 * for production, dashboard included: about a minute. Its commands run on what
 * was built, as on a server.
 *
 * @throws with the output of `medusa build`
 */
export async function buildShop(databaseUrl: string): Promise<BuiltShop> {
  const folder = mkdtempSync(join(tmpdir(), "built-shop-"))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const env = { WITH_DASHBOARD: "true" }
  try {
    layOut(folder)
    await runMedusa(["build"], databaseUrl, { ...HERE, folder, env })
  } catch (error) {
    remove()
    throw error
  }
  return { ...HERE, folder: join(folder, ".medusa/server"), env, remove }
}

function layOut(folder: string): void {
  const packages = join(folder, "node_modules")
  mkdirSync(packages)
  for (const name of namesIn(join(ROOT, "node_modules"))) {
    link(ROOT, folder, join("node_modules", name))
  }
  // a copy: what is linked would be taken for a part of this repository
  cpSync(join(APP, "node_modules", PLUGIN), join(packages, PLUGIN), {
    recursive: true,
  })
  for (const file of ["medusa-config.ts", "package.json"]) {
    cpSync(join(APP, file), join(folder, file))
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG))
}
