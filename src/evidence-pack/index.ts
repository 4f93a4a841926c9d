import { createHash } from "node:crypto"
import type { Readable } from "node:stream"
import { ZipFile } from "yazl"
import type { PrivacyContext } from "../privacy-context"
import { PLUGIN_VERSION } from "../version"
import { packFiles, type PackAbout } from "./pack-files"
import type { PackFile } from "./types"

export type EvidencePack = {
  /** Fixed: never a name or an id. */
  fileName: string
  contentType: string
  stream: Readable
}

/**
 * Packs what proves how a request was answered, for the authority: timeline,
 * receipts, letters as they read now, a check of the audit log, and a manifest
 * with the SHA-256 of each file.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 *
 * @example
 * const { stream } = await makeEvidencePack(privacy, {
 *   requestId: "prvreq_123",
 *   locale: "nb",
 *   madeAt: new Date(),
 * })
 */
export async function makeEvidencePack(
  privacy: PrivacyContext,
  about: PackAbout
): Promise<EvidencePack> {
  const files = await packFiles(privacy, about)
  const zip = new ZipFile()

  for (const { name, content } of [...files, manifestOf(files, about)]) {
    zip.addBuffer(Buffer.from(content), name, { mtime: about.madeAt })
  }
  zip.end()
  return {
    fileName: "evidence.zip",
    contentType: "application/zip",
    stream: zip.outputStream as Readable,
  }
}

function manifestOf(
  files: readonly PackFile[],
  { requestId, madeAt }: PackAbout
): PackFile {
  const manifest = {
    layout: "privacy_evidence_pack/1",
    request_id: requestId,
    made_at: madeAt.toISOString(),
    plugin_version: PLUGIN_VERSION,
    files: files.map(({ name, content }) => ({
      name,
      bytes: Buffer.byteLength(content),
      sha256: createHash("sha256").update(content).digest("hex"),
    })),
  }
  return {
    name: "manifest.json",
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  }
}
