const NEWLINE = 10

/**
 * Cuts a stream of bytes into lists of whole lines.
 *
 * Works on bytes, so that a letter of several bytes that straddles two chunks
 * stays whole; and gathers the pieces of a long line, so that a row of many
 * megabytes is joined once.
 *
 * @example
 * for await (const lines of linesOf(spool.read(segment))) lines.forEach(print)
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>
): AsyncGenerator<string[]> {
  let pieces: Buffer[] = []

  for await (const chunk of chunks) {
    const cut = chunk.lastIndexOf(NEWLINE)
    if (cut < 0) {
      pieces.push(chunk)
      continue
    }
    pieces.push(chunk.subarray(0, cut))
    yield Buffer.concat(pieces).toString("utf8").split("\n")
    pieces = [chunk.subarray(cut + 1)]
  }

  const rest = Buffer.concat(pieces)
  if (rest.length > 0) {
    yield rest.toString("utf8").split("\n")
  }
}
