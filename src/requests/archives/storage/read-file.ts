import { Readable } from "node:stream"
import type { IFileModuleService } from "@medusajs/framework/types"
import { decryptStream } from "../../../sealing/stream/decrypt-stream"
import { privacyError } from "../../../errors"

/** How often a reader asks whether it may go on. */
const ASK_AGAIN_MS = 1000

/** Which file, its key, and whether it may be read on. */
export type FileSource = {
  files: IFileModuleService
  fileId: string
  key: Buffer
  /** Asked at most once a second: an erasure also ends what is under way. */
  mayGoOn: () => Promise<boolean>
  /** Told once, when the stream broke. */
  broken: (error: unknown) => void
}

/**
 * Reads and decrypts a file, only as fast as it is taken. Breaks off, and never
 * ends, where the file is not what was stored.
 */
export function readFile(source: FileSource): Readable {
  return Readable.from(told(source), { objectMode: false })
}

async function* told(source: FileSource): AsyncGenerator<Buffer> {
  try {
    yield* decrypted(source)
  } catch (error) {
    source.broken(error)
    throw privacyError(
      "PRIVACY_ARCHIVE_BROKEN",
      "The archive could not be read to its end"
    )
  }
}

async function* decrypted({
  files,
  fileId,
  key,
  mayGoOn,
}: FileSource): AsyncGenerator<Buffer> {
  const stream = await files.getDownloadStream(fileId)
  let askedAt = Date.now()

  for await (const bytes of decryptStream(stream, key)) {
    if (Date.now() - askedAt >= ASK_AGAIN_MS) {
      askedAt = Date.now()
      if (!(await mayGoOn())) {
        throw privacyError(
          "PRIVACY_ARCHIVE_NOT_READY",
          "The archive was invalidated while it was being read"
        )
      }
    }
    yield bytes
  }
}
