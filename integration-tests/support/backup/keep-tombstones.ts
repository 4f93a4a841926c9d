import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import config from "../../../medusa-config"

/** A directory outside the database, and what stands in it. */
export type TombstoneFolder = {
  path: string
  /** Names of files, and every line of them. */
  files(): string[]
  lines(): string[]
  remove(): void
}

/**
 * Lets the shop keep its tombstones in a new directory. Call it before the
 * shop boots.
 */
export const keepTombstones = (): TombstoneFolder => {
  const parent = mkdtempSync(join(tmpdir(), "tombstones-"))
  const path = join(parent, "kept")
  const evidence = config.modules?.privacy_evidence as {
    options: Record<string, unknown>
  }
  evidence.options.evidence = { tombstones: { directory: path } }
  const files = () => readdirSync(path).sort()

  return {
    path,
    files,
    lines: () =>
      files().flatMap((file) =>
        readFileSync(join(path, file), "utf8").split("\n").filter(Boolean)
      ),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  }
}
