import type { Readable } from "node:stream"
import { ZipFile } from "yazl"
import type { ArchiveContext } from "../types"
import { type ArchiveFile, byteStream, type Content } from "./content"
import { Manifest } from "./manifest"

/** Rows compress well at once; higher levels take twice the time for little. */
const LEVEL = 3

/**
 * Packs files into a ZIP as it is read. When a file fails, or the reader goes
 * away, everything stops and the ZIP has no end: no program opens it.
 */
export function zipStream(
  files: readonly ArchiveFile[],
  context: ArchiveContext
): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const manifest = new Manifest()
  const options = { mtime: context.madeAt, compressionLevel: LEVEL }
  let current: Readable | undefined

  const add = (name: string, content: () => Content) => {
    zip.addReadStreamLazy(name, options, (send) => {
      current = byteStream(content())
      // yazl does not listen for errors of streams it asked for
      current.once("error", (error) => output.destroy(error))
      send(null, current)
    })
  }
  files.forEach((file) => add(file.name, () => manifest.measure(file)))
  add("manifest.json", () => lastly(() => manifest.write(context)))
  zip.on("error", (error: Error) => output.destroy(error))
  zip.end()
  output.once("close", () => current?.destroy())

  return output
}

/** Written when it is asked for: when all other files have passed. */
async function* lastly(write: () => string): Content {
  yield write()
}
