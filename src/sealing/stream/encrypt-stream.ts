import { createCipheriv } from "node:crypto"
import { blocksOf } from "./blocks"
import { ALGORITHM, CONTEXT, FRAME_BYTES, nonceOf } from "./frame"

/**
 * Encrypts a stream frame by frame (AES-256-GCM), in as much memory as one
 * frame takes.
 *
 * @param key - 32 bytes that have encrypted nothing else, and never will
 * @example
 * await pipeline(
 *   archive.stream(),
 *   (plain) => encryptStream(plain, newKey()),
 *   file
 * )
 */
export async function* encryptStream(
  source: AsyncIterable<Uint8Array>,
  key: Buffer
): AsyncGenerator<Buffer> {
  let index = 0

  for await (const { bytes, isLast } of blocksOf(source, FRAME_BYTES)) {
    const cipher = createCipheriv(ALGORITHM, key, nonceOf(index, isLast))
    cipher.setAAD(CONTEXT)
    const text = [cipher.update(bytes), cipher.final()]
    yield Buffer.concat([...text, cipher.getAuthTag()])
    index += 1
  }
}
