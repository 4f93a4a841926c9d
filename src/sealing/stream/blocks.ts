/** One piece of a stream, and whether nothing comes after it. */
export type Block = { bytes: Buffer; isLast: boolean }

/**
 * Cuts a stream into blocks of one size. The last one is whatever is left: of a
 * stream that ends with a whole block, that block; of an empty one, nothing.
 *
 * A block is handed over once it is known whether more follows, so that at most
 * one block and one chunk are in memory.
 */
export async function* blocksOf(
  source: AsyncIterable<Uint8Array>,
  size: number
): AsyncGenerator<Block> {
  let pieces: Buffer[] = []
  let length = 0

  for await (const chunk of source) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    while (rest.length > 0) {
      if (length === size) {
        yield { bytes: Buffer.concat(pieces, length), isLast: false }
        pieces = []
        length = 0
      }
      const part = rest.subarray(0, size - length)
      pieces.push(part)
      length += part.length
      rest = rest.subarray(part.length)
    }
  }
  yield { bytes: Buffer.concat(pieces, length), isLast: true }
}
