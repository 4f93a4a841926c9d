import type { IFileModuleService } from "@medusajs/framework/types"
import type { Readable } from "node:stream"

/** Whether a file is there: `unclear` when the provider said something else. */
export type FileState = "there" | "gone" | "unclear"

/** How file providers say that there is no such file. */
const ABSENT = ["ENOENT", "NoSuchKey", "NotFound", "not_found", "404"]

/**
 * Looks whether a file is there by beginning to read it. Asking for its address
 * proves nothing: S3 signs addresses of files that do not exist.
 */
export async function lookUpFile(
  files: IFileModuleService,
  key: string
): Promise<FileState> {
  try {
    const stream = await files.getDownloadStream(key)
    await firstBytes(stream)
    return "there"
  } catch (error) {
    return isAbsent(error) ? "gone" : "unclear"
  }
}

async function firstBytes(stream: Readable): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      stream.once("error", reject)
      stream.once("end", resolve)
      stream.once("readable", resolve)
    })
  } finally {
    stream.destroy()
  }
}

function isAbsent(error: unknown): boolean {
  const { code, name, type, $metadata } = (error ?? {}) as {
    code?: unknown
    name?: unknown
    type?: unknown
    $metadata?: { httpStatusCode?: number }
  }
  return [code, name, type, $metadata?.httpStatusCode].some((word) =>
    ABSENT.includes(String(word))
  )
}
