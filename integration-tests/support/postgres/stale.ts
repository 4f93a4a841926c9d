import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { PostgresStartError } from "./errors"
import { homeAt, type Home } from "./home"
import { isAlive, runsWith, within } from "./processes"

const numberIn = (file: string) =>
  existsSync(file) ? Number.parseInt(readFileSync(file, "utf8"), 10) : NaN

const ownerOf = (home: Home) => {
  const pid = numberIn(home.owner)

  return pid !== process.pid && isAlive(pid) ? pid : undefined
}

async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, "SIGINT")
  if (!(await within(10_000, () => !isAlive(pid)))) {
    process.kill(pid, "SIGQUIT")
    await within(5_000, () => !isAlive(pid))
  }
}

/**
 * Frees a data directory that a killed run left behind: ends its server if
 * that still runs, and removes the lock file.
 *
 * @throws PostgresStartError when a run that is still alive uses the folder
 */
export async function freeStale(home: Home): Promise<void> {
  const lock = join(home.data, "postmaster.pid")
  const pid = numberIn(lock)
  if (runsWith(pid, home.data)) {
    const owner = ownerOf(home)
    if (owner) {
      throw new PostgresStartError(
        `"${home.folder}" is in use by process ${owner}. Stop that one first.`
      )
    }
    await stopOrphan(pid)
  }
  rmSync(lock, { force: true })
}

/** Removes the temporary folders of runs that were killed. */
export async function sweep(base: string): Promise<void> {
  const runs = readdirSync(base).filter((name) => name.startsWith("run-"))
  for (const name of runs) {
    const home = homeAt(join(base, name))
    // no owner yet: another run is just making this folder
    if (existsSync(home.owner) && !ownerOf(home)) {
      await freeStale(home)
      rmSync(home.folder, { recursive: true, force: true })
    }
  }
}
