import { createHash } from "node:crypto"
import type { ArchiveContext } from "../types"
import { LAYOUT } from "./about"
import { type ArchiveFile, type Content, gathered } from "./content"

/** What the manifest says of one file. */
export type ManifestEntry = {
  name: string
  sha256: string
  bytes: number
  rows: number | null
}

/** Notes size and digest of each file while it passes. */
export class Manifest {
  private readonly entries: ManifestEntry[] = []

  /** Passes the content of a file on, and lists it when it is through. */
  async *measure(file: ArchiveFile): Content {
    const hash = createHash("sha256")
    let bytes = 0

    for await (const piece of gathered(file.content())) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
    const sha256 = hash.digest("hex")
    this.entries.push({ name: file.name, sha256, bytes, rows: file.rows() })
  }

  /** The manifest of all files measured so far. */
  write(context: ArchiveContext): string {
    const manifest = {
      layout: LAYOUT,
      request_id: context.requestId,
      made_at: context.madeAt.toISOString(),
      scope: context.scope,
      files: this.entries,
      complete: true,
    }
    return `${JSON.stringify(manifest, null, 2)}\n`
  }
}
