import { Writable } from "node:stream"
import type { CliIo } from "../io"

/** What a command wrote, kept. */
export type MemoryIo = CliIo & { written(): string; told(): string }

/** A desk without a terminal: nothing is asked, everything is kept. */
export function memoryIo(given: Partial<CliIo> = {}): MemoryIo {
  const chunks: Buffer[] = []
  const lines: string[] = []

  return {
    out: new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk)
        done()
      },
    }),
    outIsTerminal: false,
    tell: (line) => void lines.push(line),
    ask: () => Promise.resolve(""),
    written: () => Buffer.concat(chunks).toString("utf8"),
    told: () => lines.join("\n"),
    ...given,
  }
}
