import { once } from "node:events"
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
  // closes the file behind it, once it is on the disk
  const stream = handle.createWriteStream({ flush: true })

  return {
    stream,
    isFile: true,
    keep: async () => {
      if (!stream.closed) {
        await once(stream, "close")
      }
    },
    discard: async () => {
      await closed(stream.destroy())
      await unlink(path)
    },
  }
}

/** Whatever broke it, which is told elsewhere. */
async function closed(stream: Writable): Promise<void> {
  await new Promise<void>((resolve) => {
    stream.on("error", () => undefined)
    stream.closed ? resolve() : stream.once("close", resolve)
  })
}
