import { statSync, type Stats } from "node:fs"
import { dirname, resolve } from "node:path"
import type { Account } from "./types"

const may = (bit: 1 | 4, { mode, uid, gid }: Stats, account: Account) => {
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0

  return ((mode >> shift) & bit) !== 0
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/**
 * Whether an account may walk down to a path. Folders that do not exist yet
 * count as open, since we make them. Access lists beyond the mode bits are not
 * looked at.
 */
export function canReach(path: string, account: Account): boolean {
  const at = resolve(path)
  const stats = statOf(at)
  const open = !stats || !stats.isDirectory() || may(1, stats, account)

  return open && (dirname(at) === at || canReach(dirname(at), account))
}

/** Whether an account may run a program at this path. */
export function canRun(path: string, account: Account): boolean {
  const stats = statOf(path)

  return (
    !!stats &&
    may(1, stats, account) &&
    may(4, stats, account) &&
    canReach(path, account)
  )
}
