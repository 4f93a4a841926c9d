import type { Writable } from "node:stream"

/** What a command reads and writes. */
export type CliIo = {
  /** Standard output: the result, and nothing else. */
  out: Writable
  /** Whether somebody looks at standard output. */
  outIsTerminal: boolean
  /** Progress, and what went wrong: a line on standard error. */
  tell(line: string): void
  /** Asks on standard error; the answer is a line of standard input. */
  ask(question: string): Promise<string>
}

/** Writes text, and returns once it is handed over. */
export async function write(out: Writable, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
