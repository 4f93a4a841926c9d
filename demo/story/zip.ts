import { inflateRawSync } from "node:zlib"

/** One file inside a ZIP. */
export type ZipEntry = { name: string; bytes: Buffer }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const STORED = 0
const FIXED_PART = { directory: 46, file: 30, end: 22 }

/**
 * Unpacks a small ZIP held in memory: the demo opens what it has downloaded.
 *
 * @throws Error when the ZIP has no end, as after a broken connection
 */
export function unzip(zip: Buffer): ZipEntry[] {
  const end = zip.lastIndexOf(
    Buffer.from([0x50, 0x4b, 0x05, 0x06]),
    zip.length - FIXED_PART.end
  )
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error("The archive is no whole ZIP: its directory is missing")
  }
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)

  while (zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28)
    const start = at + FIXED_PART.directory
    const name = zip.toString("utf8", start, start + nameLength)
    entries.push({ name, bytes: contentOf(zip, at) })
    at =
      start + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** The bytes behind one entry of the directory. */
function contentOf(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10)
  const size = zip.readUInt32LE(entry + 20)
  const file = zip.readUInt32LE(entry + 42)
  const start =
    file +
    FIXED_PART.file +
    zip.readUInt16LE(file + 26) +
    zip.readUInt16LE(file + 28)
  const packed = zip.subarray(start, start + size)

  return method === STORED ? packed : inflateRawSync(packed)
}
