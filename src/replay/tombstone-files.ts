import { mkdir, open, type FileHandle } from "node:fs/promises"
import { dirname, join } from "node:path"

/** One file per month of writing, in UTC. */
export const FILE_NAME = /^tombstones-(\d{4}-\d\d)\.jsonl$/

/** The file of a month, such as `2026-11`. */
export function fileOf(directory: string, month: string): string {
  return join(directory, `tombstones-${month}.jsonl`)
}

/** The month of a moment, in UTC. */
export function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7)
}

/**
 * Appends lines to this month's file, and returns when they are on the disk.
 * Nobody but the shop's own account may read the file.
 */
export async function appendLines(
  directory: string,
  lines: readonly string[]
): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const path = fileOf(directory, monthOf(new Date()))
  const handle = await open(path, "a+", 0o600)
  try {
    // what a crash cut off must not take the next line with it
    const start = (await endsInLine(handle)) ? "" : "\n"
    await handle.appendFile(`${start}${lines.join("\n")}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await syncFolder(path)
}

async function endsInLine(handle: FileHandle): Promise<boolean> {
  const { size } = await handle.stat()
  if (size === 0) {
    return true
  }
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1)

  return buffer.toString("latin1") === "\n"
}

/** A new name in a folder is on the disk only once the folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), "r")
  try {
    await folder.sync()
  } catch (error) {
    // not every system can flush a folder
    if ((error as NodeJS.ErrnoException).code !== "EPERM") {
      throw error
    }
  } finally {
    await folder.close()
  }
}
