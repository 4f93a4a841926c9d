import { open, readdir, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import type { Secrets } from "../digest"
import { linesOf } from "./read-tombstones"
import { FILE_NAME, monthOf, syncFolder } from "./tombstone-files"
import { readLine } from "./tombstone-line"

/** Nobody writes to an old month's file; clocks may differ by so much. */
const SETTLED_MS = 3_600_000

/**
 * Removes expired tombstones from the files of past months, and files of which
 * nothing is left. Lines that cannot be verified stay: somebody has to look at
 * them.
 *
 * @returns how many lines were removed.
 */
export async function dropExpiredLines(
  directory: string,
  secrets: Secrets,
  now = new Date()
): Promise<number> {
  let dropped = 0

  for (const name of await namesIn(directory)) {
    const month = FILE_NAME.exec(name)?.[1]
    const path = join(directory, name)
    if (month && month < monthOf(now) && (await isSettled(path, now))) {
      dropped += await cleanFile(path, secrets, now)
    }
  }
  return dropped
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return []
    }
    throw error
  }
}

async function isSettled(path: string, now: Date): Promise<boolean> {
  const { mtimeMs } = await stat(path)

  return now.getTime() - mtimeMs > SETTLED_MS
}

async function cleanFile(
  path: string,
  secrets: Secrets,
  now: Date
): Promise<number> {
  const kept: string[] = []
  let dropped = 0

  for await (const { text } of linesOf(path)) {
    const read = readLine(text, secrets)
    if ("line" in read && Date.parse(read.line.expires_at) < now.getTime()) {
      dropped += 1
    } else {
      kept.push(text)
    }
  }
  if (!kept.length) {
    await rm(path, { force: true })
  } else if (dropped) {
    await replaceFile(path, kept)
  }
  await syncFolder(path)
  return dropped
}

/** The old file is there until the new one is whole. */
async function replaceFile(
  path: string,
  lines: readonly string[]
): Promise<void> {
  const half = `${path}.half`
  await rm(half, { force: true })
  const handle = await open(half, "wx", 0o600)
  try {
    await handle.writeFile(`${lines.join("\n")}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(half, path)
}
