import { createHash, randomBytes } from "node:crypto"
import type { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { IFileModuleService } from "@medusajs/framework/types"
import { privacyError } from "../../../errors"
import { encryptStream } from "../../../sealing/stream/encrypt-stream"

/** What was stored: counts and a digest of the bytes as they will be handed over. */
export type StoredFile = { size: number; sha256: string }

/** Where to, under which key, and what to do before the first byte is stored. */
export type FileTarget = {
  files: IFileModuleService
  key: Buffer
  opened: (fileId: string) => Promise<void>
  signal: AbortSignal
}

/**
 * Encrypts a stream into a new file of the shop's storage, under a name that
 * says nothing. Flat: one provider of Medusa's looks for files in folders where
 * it does not put them.
 *
 * @throws `PRIVACY_STORAGE_FAILED` when the storage takes no file.
 */
export async function storeFile(
  content: Readable,
  { files, key, opened, signal }: FileTarget
): Promise<StoredFile> {
  const { writeStream, promise, fileKey } = await storing(() =>
    files.getUploadStream({
      filename: `${randomBytes(16).toString("hex")}.bin`,
      mimeType: "application/octet-stream",
      access: "private",
    })
  )
  // it fails with the stream, which says so first
  promise.catch(() => undefined)
  try {
    await opened(fileKey)
  } catch (error) {
    content.destroy()
    writeStream.on("error", () => undefined).destroy()
    // nobody else knows of it
    await files.deleteFiles(fileKey).catch(() => undefined)
    throw error
  }

  const digest = createHash("sha256")
  let size = 0
  async function* measured(plain: AsyncIterable<Buffer>) {
    for await (const chunk of plain) {
      digest.update(chunk)
      size += chunk.length
      yield chunk
    }
  }
  await storing(async () => {
    await pipeline(
      content,
      measured,
      (plain: AsyncIterable<Buffer>) => encryptStream(plain, key),
      writeStream,
      { signal }
    )
    await promise
  })
  return { size, sha256: digest.digest("hex") }
}

/** A provider's own words can be anything; what leaves is its code. */
async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
    if (name === "AbortError" || /^PRIVACY_/.test(String(code))) {
      throw error
    }
    throw privacyError(
      "PRIVACY_STORAGE_FAILED",
      `The shop's file storage took no archive (${String(code ?? name ?? "no code")})`
    )
  }
}
