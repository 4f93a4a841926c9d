import { logger } from "@medusajs/framework/logger"

type Write = typeof process.stdout.write

const STREAMS = ["stdout", "stderr"] as const
const VOICES = ["log", "info", "warn", "error", "debug"] as const

/**
 * Runs `work` and returns everything this process wrote meanwhile, through its
 * streams or the console. What was written is passed on.
 */
export const listenIn = async (
  work: () => Promise<unknown>
): Promise<string> => {
  const heard: string[] = []
  const restore: (() => void)[] = []

  for (const name of STREAMS) {
    const stream = process[name]
    const write = stream.write.bind(stream)
    stream.write = ((chunk: unknown, ...rest: []) => {
      heard.push(`${chunk}`)
      return write(chunk as string, ...rest)
    }) as Write
    restore.push(() => (stream.write = write))
  }
  for (const voice of VOICES) {
    const speak = console[voice]
    console[voice] = (...words: unknown[]) => {
      heard.push(words.map(readable).join(" "))
      speak(...words)
    }
    restore.push(() => (console[voice] = speak))
  }
  // it keeps the console it was made with, and jest keeps that one to itself
  // as soon as there are two specs
  const scribe = logger as unknown as Record<string, (word: unknown) => void>
  for (const voice of ["info", "warn", "error", "debug"]) {
    const note = scribe[voice]
    scribe[voice] = (...words: [unknown]) => {
      heard.push(words.map(readable).join(" "))
      note?.apply(logger, words)
    }
    restore.push(() => {
      scribe[voice] = note ?? (() => undefined)
    })
  }
  try {
    await work()
    // loggers write a moment later
    await new Promise((resolve) => setTimeout(resolve, 200))
  } finally {
    restore.forEach((undo) => undo())
  }
  return heard.join("\n")
}

const readable = (word: unknown): string =>
  word instanceof Error
    ? `${word.stack} ${JSON.stringify({ ...word })}`
    : typeof word === "string"
      ? word
      : JSON.stringify(word)
