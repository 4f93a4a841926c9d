import { createDecipheriv } from "node:crypto"
import type { FileHandle } from "node:fs/promises"
import { started } from "../started"
import { CIPHER, type Segment } from "./segment-writer"
import { privacyError } from "../../errors"

const CHUNK_BYTES = 64 * 1024

/**
 * Decrypts a segment chunk by chunk, reading the next from disk while the
 * caller works on the last.
 */
export async function* readSegment(
  handle: FileHandle,
  key: Buffer,
  segment: Segment
): AsyncGenerator<Buffer> {
  const decipher = createDecipheriv(CIPHER, key, segment.iv)
  decipher.setAuthTag(segment.tag)
  const end = segment.start + segment.bytes
  let position = segment.start
  let next = started(readChunk(handle, position, end))

  try {
    while (position < end) {
      const chunk = await next
      position += chunk.length
      next = started(readChunk(handle, position, end))
      yield decipher.update(chunk)
    }
    decipher.final()
  } finally {
    await next.catch(() => undefined)
  }
}

async function readChunk(
  handle: FileHandle,
  position: number,
  end: number
): Promise<Buffer> {
  const wanted = Math.min(CHUNK_BYTES, end - position)
  if (wanted <= 0) {
    return Buffer.alloc(0)
  }
  const buffer = Buffer.allocUnsafe(wanted)
  const { bytesRead } = await handle.read(buffer, 0, wanted, position)
  if (bytesRead === 0) {
    throw privacyError(
      "PRIVACY_ARCHIVE_BROKEN",
      `The spool ends at byte ${position}: expected it to reach ${end}`
    )
  }
  return buffer.subarray(0, bytesRead)
}
