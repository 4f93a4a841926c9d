import { randomBytes } from "node:crypto"
import { type FileHandle, open, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { readSegment } from "./read-segment"
import { type Segment, SegmentWriter } from "./segment-writer"

/**
 * A temporary encrypted file of segments, one for each table.
 *
 * The key exists only in memory, so that a file left behind by a crash, or a
 * copy of the disk, is noise.
 */
export class Spool {
  private readonly key = randomBytes(32)
  private end = 0
  private closed?: Promise<void>

  private constructor(
    private readonly handle: FileHandle,
    private readonly path: string
  ) {}

  /**
   * Opens a new spool under a random flat name, readable by this user only.
   *
   * @example
   * const spool = await Spool.create()
   * const segment = await spool.write(["{}", "{}"])
   * for await (const bytes of spool.read(segment)) send(bytes)
   * await spool.dispose()
   */
  static async create(): Promise<Spool> {
    const path = join(tmpdir(), `privacy-${randomBytes(16).toString("hex")}`)
    const handle = await open(path, "wx+", 0o600)
    // an open file without a name is gone when the process is, however it ends;
    // where that is not possible, dispose() deletes it
    await rm(path, { force: true }).catch(() => undefined)

    return new Spool(handle, path)
  }

  /** Writes one segment. Segments are written one after the other. */
  async write(
    parts: AsyncIterable<string> | Iterable<string>
  ): Promise<Segment> {
    const writer = new SegmentWriter(this.handle, this.key, this.end)
    try {
      for await (const part of parts) {
        await writer.add(part)
      }
    } finally {
      await writer.settle()
    }
    const segment = await writer.finish()
    this.end = segment.start + segment.bytes

    return segment
  }

  /**
   * Reads a segment back. Throws at its end when the file is not what was
   * written.
   */
  read(segment: Segment): AsyncGenerator<Buffer> {
    return readSegment(this.handle, this.key, segment)
  }

  /** Deletes file and key. What is being read fails. */
  async dispose(): Promise<void> {
    this.closed ??= this.close()
    await this.closed
  }

  private async close(): Promise<void> {
    this.key.fill(0)
    await this.handle.close().catch(() => undefined)
    await rm(this.path, { force: true })
  }
}
