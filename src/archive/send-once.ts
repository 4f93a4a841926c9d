import { addAbortSignal, type Readable } from "node:stream"
import { byteStream } from "./formats/content"
import { csvLong } from "./formats/csv-long"
import { jsonArchive } from "./formats/json"
import { zipStream } from "./formats/zip"
import { zipFiles } from "./formats/zip-files"
import type { Spool } from "./spool/spool"
import type { Contents } from "./table"
import type {
  ArchiveContext,
  ArchiveFormat,
  ArchiveScope,
  PreparedArchive,
} from "./types"
import { privacyError } from "../errors"

type Ready = {
  spool: Spool
  contents: Contents
  context: ArchiveContext
  release: () => void
  signal?: AbortSignal
}

const CONTENT_TYPES: Record<ArchiveFormat, string> = {
  zip: "application/zip",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
}

const FILE_NAMES: Record<ArchiveScope, string> = {
  access: "personal-data",
  portability: "portability",
}

/** Offers what lies in the spool as a stream that cleans up behind itself. */
export function sendOnce(ready: Ready): PreparedArchive {
  const { spool, contents, context, release, signal } = ready
  let isSent = false

  const dispose = async () => {
    signal?.removeEventListener("abort", cleanUp)
    release()
    await spool.dispose()
  }
  const cleanUp = () => {
    dispose().catch(() => undefined)
  }
  signal?.addEventListener("abort", cleanUp, { once: true })

  return {
    contentType: CONTENT_TYPES[context.format],
    fileName: `${FILE_NAMES[context.scope]}.${context.format}`,
    tables: contents.tables.map(({ table, rows }) => ({ table, rows })),
    rows: contents.tables.reduce((sum, { rows }) => sum + rows, 0),
    stream: () => {
      if (isSent) {
        throw privacyError(
          "PRIVACY_ARCHIVE_BROKEN",
          "The archive was already sent: prepare a new one"
        )
      }
      isSent = true
      const stream = open(spool, contents, context)
      stream.once("close", cleanUp)
      return signal ? addAbortSignal(signal, stream) : stream
    },
    dispose,
  }
}

function open(
  spool: Spool,
  contents: Contents,
  context: ArchiveContext
): Readable {
  if (context.format === "zip") {
    return zipStream(zipFiles(spool, contents, context), context)
  }
  return context.format === "json"
    ? byteStream(jsonArchive(spool, contents, context))
    : byteStream(csvLong(spool, contents))
}
