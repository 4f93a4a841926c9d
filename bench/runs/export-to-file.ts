import { createWriteStream } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { prepareSubjectArchive } from "../../src/archive-subject"
import type { PrivacyContext } from "../../src/privacy-context"

/** Exports a customer into a file, as the route sends it to a browser. */
export async function exportToFile(
  privacy: PrivacyContext,
  { id, format }: { id: string; format: "json" | "zip" },
  path: string
): Promise<number> {
  const archive = await prepareSubjectArchive(privacy, "prvreq_bench", {
    customer_id: id,
    format,
    scope: "access",
    locale: "nb",
  })
  await pipeline(archive.stream(), createWriteStream(path))
  return archive.rows
}

/** Lends a path for one file, which goes afterwards. */
export async function withFile<T>(
  work: (path: string) => Promise<T>
): Promise<T> {
  const path = join(tmpdir(), `privacy-bench-${process.pid}.out`)
  try {
    return await work(path)
  } finally {
    await rm(path, { force: true })
  }
}
