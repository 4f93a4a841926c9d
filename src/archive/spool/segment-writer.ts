import { type CipherGCM, createCipheriv, randomBytes } from "node:crypto"
import type { FileHandle } from "node:fs/promises"
import { started } from "../started"

/** Fast where the processor has AES, and it notices a changed file. */
export const CIPHER = "aes-256-gcm"

/** Where one piece of the spool lies, and what opens it beside the key. */
export type Segment = {
  start: number
  bytes: number
  iv: Buffer
  tag: Buffer
}

/** Encrypts text and writes it behind what the file already holds. */
export class SegmentWriter {
  private readonly iv = randomBytes(12)
  private readonly cipher: CipherGCM
  private bytes = 0
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly handle: FileHandle,
    key: Buffer,
    private readonly start: number
  ) {
    this.cipher = createCipheriv(CIPHER, key, this.iv)
  }

  /** One write is on its way while the next part is encrypted, never more. */
  async add(part: string): Promise<void> {
    const encrypted = this.cipher.update(part, "utf8")
    await this.writing
    const position = this.start + this.bytes
    this.writing = started(this.writeAll(encrypted, position))
    this.bytes += encrypted.length
  }

  async finish(): Promise<Segment> {
    await this.writing
    this.cipher.final()

    return {
      start: this.start,
      bytes: this.bytes,
      iv: this.iv,
      tag: this.cipher.getAuthTag(),
    }
  }

  /** Waits until nothing is being written, whether it went well or not. */
  async settle(): Promise<void> {
    await this.writing.catch(() => undefined)
  }

  private async writeAll(data: Buffer, position: number): Promise<void> {
    let written = 0
    while (written < data.length) {
      const { bytesWritten } = await this.handle.write(
        data,
        written,
        data.length - written,
        position + written
      )
      written += bytesWritten
    }
  }
}
