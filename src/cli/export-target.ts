import { open, unlink } from "node:fs/promises"
import type { Writable } from "node:stream"
import type { CliIo } from "./io"
import { WrongUsage } from "./wrong-usage"

/** Where an archive goes. */
export type ExportTarget = {
  stream: Writable
  /** Whether the stream is ours to end. */
  isFile: boolean
  /** Returns once all of it is on the disk. */
  keep(): Promise<void>
  /** Leaves nothing of it behind. */
  discard(): Promise<void>
}

/**
 * Opens a new file that nobody else may read, or standard output.
 *
 * @throws WrongUsage, when the file is there already or can't be made
 */
export async function openTarget(
  path: string | undefined,
  io: Pick<CliIo, "out">
): Promise<ExportTarget> {
  if (!path) {
    const nothing = () => Promise.resolve()
    return { stream: io.out, isFile: false, keep: nothing, discard: nothing }
  }
  const handle = await open(path, "wx", 0o600).catch(
    ({ code }: NodeJS.ErrnoException) => {
      throw new WrongUsage(
        `--output: expected a file that does not exist yet, in a folder that does (${code})`
      )
    }
  )
  return {
    stream: handle.createWriteStream({ autoClose: false }),
    isFile: true,
    keep: async () => {
      await handle.sync()
      await handle.close()
    },
    discard: async () => {
      await handle.close()
      await unlink(path)
    },
  }
}
