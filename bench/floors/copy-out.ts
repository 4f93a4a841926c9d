import { createWriteStream } from "node:fs"
import type { Client, Connection, Submittable } from "pg"

type CopyData = { chunk: Buffer }

/**
 * `copy ... to stdout` over the client library's own protocol, straight into a
 * file: what `psql` would do, on machines that have none.
 */
class CopyOut implements Submittable {
  private readonly file
  private failed?: Error
  private rows = 0

  constructor(
    private readonly sql: string,
    path: string,
    private readonly done: (rows: number, error?: Error) => void
  ) {
    this.file = createWriteStream(path, { flags: "a" })
  }

  submit(connection: Connection): void {
    connection.query(this.sql)
  }

  handleCopyData({ chunk }: CopyData, { stream }: Connection): void {
    this.rows += 1
    if (!this.file.write(chunk) && !stream.isPaused()) {
      stream.pause()
      this.file.once("drain", () => stream.resume())
    }
  }

  handleError(error: Error): void {
    this.failed = error
  }

  handleReadyForQuery({ stream }: Connection): void {
    // a file that ends does not say any more that there is room
    stream.resume()
    this.file.end(() => this.done(this.rows, this.failed))
  }

  handleCommandComplete(): void {
    // rows were counted as they came
  }
}

/**
 * Appends what a query selects to a file, one line for each row.
 *
 * @returns the number of rows.
 */
export async function copyOut(
  client: Client,
  select: string,
  path: string
): Promise<number> {
  return await new Promise<number>((resolve, reject) => {
    const done = (rows: number, error?: Error) =>
      error ? reject(error) : resolve(rows)
    client.query(new CopyOut(`copy (${select}) to stdout`, path, done))
  })
}
