import { execFileSync } from "node:child_process"
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { runNode } from "./processes"

const ROOT = resolve(__dirname, "../../..")

/** Compilers make no programs; npm keeps what it packs as it is. */
const PROGRAM = join(ROOT, ".medusa/server/src/cli/main.js")

const PLACE = join(
  ROOT,
  "integration-tests/app/node_modules/medusa-plugin-privacy"
)

function pack(into: string): string {
  execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--pack-destination", into],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    }
  )

  return join(into, readdirSync(into)[0] ?? "nothing-was-packed")
}

/** CI has just built it, and says so: building takes half a minute. */
const isBuilt = () =>
  process.env.PRIVACY_BUILT === "true" && existsSync(PROGRAM)

/** Unpacked since; another group may be at work with it. */
const isInstalled = () =>
  isBuilt() &&
  existsSync(PLACE) &&
  statSync(PLACE).mtimeMs > statSync(PROGRAM).mtimeMs

async function build(): Promise<boolean> {
  const { code } = await runNode([
    require.resolve("@medusajs/cli/cli.js"),
    "plugin:build",
  ])
  return code === 0
}

/**
 * Builds the plugin, packs it, and unpacks the tarball where the small app
 * looks for it: what is not in `files` or `exports` is missed by its specs.
 *
 * @returns whether all of it worked
 */
export async function installPackage(): Promise<boolean> {
  if (isInstalled()) {
    return true
  }
  if (!isBuilt() && !(await build())) {
    return false
  }
  chmodSync(PROGRAM, 0o755)
  const folder = mkdtempSync(join(tmpdir(), "packed-"))
  try {
    rmSync(PLACE, { recursive: true, force: true })
    mkdirSync(PLACE, { recursive: true })
    execFileSync("tar", ["-xzf", pack(folder), "-C", PLACE, "--strip=1"])
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
