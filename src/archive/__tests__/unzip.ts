import { inflateRawSync } from "node:zlib"

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/** Reads a small ZIP through its directory, which only a finished one has. */
export function unzip(zip: Buffer): Map<string, Buffer> {
  const end = zip.length - 22
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error("The ZIP has no directory")
  }
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)

  while (zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const size = zip.readUInt32LE(at + 20)
    const nameLength = zip.readUInt16LE(at + 28)
    const more = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
    const header = zip.readUInt32LE(at + 42)
    const start =
      header +
      30 +
      zip.readUInt16LE(header + 26) +
      zip.readUInt16LE(header + 28)
    const name = zip.subarray(at + 46, at + 46 + nameLength).toString("utf8")

    files.set(name, inflateRawSync(zip.subarray(start, start + size)))
    at += 46 + nameLength + more
  }
  return files
}
