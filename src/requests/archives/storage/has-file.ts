import { once } from "node:events"
import type { Readable } from "node:stream"
import type { IFileModuleService } from "@medusajs/framework/types"

/** A storage that says nothing for so long has not said that the file is gone. */
const PATIENCE_MS = 30_000

/** How storages say that there is no such file. */
const NOT_FOUND = /^(ENOENT|NoSuchKey|NotFound|not_found|404)$/

/**
 * Whether the shop's storage still has a file. Asked by reading it: providers
 * make an address for files that are not there, and say that they deleted what
 * they have not.
 *
 * @returns undefined when it can't be told: storage that does not answer, or
 * won't, has not said that the file is gone.
 */
export async function hasFile(
  files: IFileModuleService,
  fileId: string
): Promise<boolean | undefined> {
  let stream: Readable | undefined
  try {
    stream = await files.getDownloadStream(fileId)
    const signal = AbortSignal.timeout(PATIENCE_MS)
    await once(stream, "readable", { signal })
    return true
  } catch (error) {
    return isNotFound(error) ? false : undefined
  } finally {
    // a stream that is torn off may still say so
    stream?.on("error", () => undefined).destroy()
  }
}

function isNotFound(error: unknown): boolean {
  const { code, name, type, $metadata } = (error ?? {}) as {
    code?: unknown
    name?: unknown
    type?: unknown
    $metadata?: { httpStatusCode?: unknown }
  }
  return [code, name, type, $metadata?.httpStatusCode].some((word) =>
    NOT_FOUND.test(String(word))
  )
}
