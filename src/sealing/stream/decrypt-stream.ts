import { createDecipheriv } from "node:crypto"
import { privacyError } from "../../errors"
import { type Block, blocksOf } from "./blocks"
import { ALGORITHM, CONTEXT, FRAME_BYTES, nonceOf, TAG_BYTES } from "./frame"

/**
 * Decrypts what {@link encryptStream} made. Every frame is verified before any
 * of its bytes are handed over, and the end only where it is the true end.
 *
 * @throws `PRIVACY_ARCHIVE_BROKEN` at the first frame that is not what, and
 * where, it was.
 * @example
 * for await (const bytes of decryptStream(file, key)) response.write(bytes)
 */
export async function* decryptStream(
  source: AsyncIterable<Uint8Array>,
  key: Buffer
): AsyncGenerator<Buffer> {
  let index = 0

  for await (const block of blocksOf(source, FRAME_BYTES + TAG_BYTES)) {
    const bytes = openFrame(block, index, key)
    if (!bytes) {
      throw privacyError(
        "PRIVACY_ARCHIVE_BROKEN",
        `An encrypted file is not what was written: its part ${index + 1} does not open`
      )
    }
    if (bytes.length > 0) {
      yield bytes
    }
    index += 1
  }
}

function openFrame(
  { bytes, isLast }: Block,
  index: number,
  key: Buffer
): Buffer | undefined {
  const textLength = bytes.length - TAG_BYTES
  if (textLength < 0) {
    return undefined
  }
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonceOf(index, isLast))
    decipher.setAAD(CONTEXT)
    decipher.setAuthTag(bytes.subarray(textLength))
    const text = decipher.update(bytes.subarray(0, textLength))
    return Buffer.concat([text, decipher.final()])
  } catch {
    return undefined
  }
}
