import { lstatSync, mkdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PostgresStartError } from "./errors"
import { canReach } from "./reach"
import type { Account } from "./types"

const ownUid = () => process.getuid?.() ?? 0

// the name is predictable, so somebody else may have put a folder there
function assertOurs(folder: string): void {
  const stats = lstatSync(folder)
  const foreign = process.getuid !== undefined && stats.uid !== ownUid()
  const writable = process.getuid !== undefined && (stats.mode & 0o022) !== 0

  if (!stats.isDirectory() || foreign || writable) {
    throw new PostgresStartError(
      `"${folder}" exists, but is not a folder that only this account may ` +
        "write to. Remove it, or let TMPDIR name another place."
    )
  }
}

/** Makes a folder that others may enter, whatever the umask takes away. */
export function makeEnterable(folder: string): void {
  const before = process.umask(0o022)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } finally {
    process.umask(before)
  }
}

/**
 * The folder below the system's temporary one where servers of this account
 * live. The server's own account can always walk down to it.
 */
export function baseFolder(account?: Account): string {
  const temporary = [tmpdir(), "/tmp", "/var/tmp"].find(
    (folder) => !account || canReach(folder, account)
  )
  if (!temporary) {
    throw new PostgresStartError(
      `The account "${account?.name}" can enter no temporary folder. Let ` +
        "TMPDIR name one that every user may enter."
    )
  }
  const base = join(temporary, `medusa-plugin-privacy-${ownUid()}`)
  makeEnterable(base)
  assertOurs(base)

  return base
}
