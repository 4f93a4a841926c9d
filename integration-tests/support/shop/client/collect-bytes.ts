import type { Response } from "supertest"

/** Keeps an answer as bytes; superagent would decode it as text. */
export const collectBytes = (
  response: Response,
  done: (error: Error | null, bytes: Buffer) => void
): void => {
  const stream = response as unknown as NodeJS.ReadableStream
  const chunks: Buffer[] = []

  stream.on("data", (chunk: Buffer) => chunks.push(chunk))
  stream.on("end", () => done(null, Buffer.concat(chunks)))
  stream.on("error", (error) => done(error as Error, Buffer.alloc(0)))
}
