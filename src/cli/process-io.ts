import { createInterface } from "node:readline/promises"
import { Writable } from "node:stream"
import type { CliIo } from "./io"

/**
 * Takes standard output for the command alone: from here on, whatever else
 * writes there, Medusa's log among it, writes to standard error. So `--json`
 * is JSON and nothing else.
 *
 * To be called before Medusa is loaded, and once.
 */
export function takeProcessIo(): CliIo {
  const { stdin, stdout, stderr } = process
  const writeOut = stdout.write.bind(stdout) as (
    chunk: Buffer,
    done: (error?: Error | null) => void
  ) => boolean
  // a reader that went away is told to whoever writes, by the callback
  stdout.on("error", () => undefined)
  stdout.write = stderr.write.bind(stderr) as typeof stdout.write

  return {
    out: new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        writeOut(chunk, done)
      },
    }),
    outIsTerminal: stdout.isTTY,
    tell: (line) => {
      stderr.write(`${line}\n`)
    },
    ask: async (question) => {
      stderr.write(`${question} `)
      // with no output of its own, nothing that is typed ends in a result
      const lines = createInterface({ input: stdin })
      for await (const line of lines) {
        return line.trim()
      }
      return ""
    },
  }
}
