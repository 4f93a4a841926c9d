import { Readable } from "node:stream"

/** The content of one file, piece by piece. */
export type Content = AsyncIterable<string | Buffer>

/** One file of an archive. */
export type ArchiveFile = {
  /** Path inside the ZIP; fixed, so that no name tells of the person. */
  name: string
  /** Rows of the subject in it, once it is written; null: it is not of rows. */
  rows: () => number | null
  content: () => Content
}

const GATHERED_BYTES = 64 * 1024

/** Joins small pieces, which would cost more on their way than their content. */
export async function* gathered(content: Content): AsyncGenerator<Buffer> {
  let text = ""

  for await (const piece of content) {
    if (typeof piece === "string") {
      text += piece
      if (text.length < GATHERED_BYTES) {
        continue
      }
    }
    if (text) {
      yield Buffer.from(text)
      text = ""
    }
    if (typeof piece !== "string") {
      yield piece
    }
  }
  if (text) {
    yield Buffer.from(text)
  }
}

/** A stream of bytes that works only as fast as it is read. */
export function byteStream(content: Content): Readable {
  return Readable.from(gathered(content), { objectMode: false })
}
