import { createHash } from "node:crypto"
import { pipeline } from "node:stream/promises"
import type { PreparedArchive } from "../archive"
import type { ExportTarget } from "./export-target"
import type { CliIo } from "./io"

/** What was handed over. */
export type SentArchive = { bytes: number; sha256: string }

const MIB = 1024 * 1024

/** How much is written between two lines of progress. */
const STEP = 16 * MIB

/** Writes an archive to its target. Ctrl-C breaks it off in good order. */
export async function sendArchive(
  archive: Pick<PreparedArchive, "stream">,
  { stream, isFile }: Pick<ExportTarget, "stream" | "isFile">,
  io: Pick<CliIo, "tell">
): Promise<SentArchive> {
  const hash = createHash("sha256")
  let bytes = 0

  async function* counted(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk)
      if (
        Math.floor((bytes + chunk.length) / STEP) > Math.floor(bytes / STEP)
      ) {
        io.tell(`${Math.floor((bytes + chunk.length) / MIB)} MiB`)
      }
      bytes += chunk.length
      yield chunk
    }
  }
  await untilInterrupted((signal) =>
    pipeline(archive.stream(), counted, stream, { end: isFile, signal })
  )
  return { bytes, sha256: hash.digest("hex") }
}

async function untilInterrupted<T>(
  work: (signal: AbortSignal) => Promise<T>
): Promise<T> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  process.once("SIGINT", stop).once("SIGTERM", stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop)
  }
}
