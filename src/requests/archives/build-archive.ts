import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { prepareSeedArchive } from "../../archive-subject"
import type { PrivacyContext } from "../../privacy-context"
import type { SubjectSeed } from "../../subject/types"
import type { RequestRow } from "../types"
import { Building } from "./building"
import { discardBuilding } from "./discard-building"
import { orderOf } from "./order-of"
import { reportProgress } from "./report-progress"
import { storeFile } from "./storage/store-file"

/** A request in a worker's hands, and whose data it is about. */
export type ArchiveWork = {
  request: RequestRow
  seed: SubjectSeed
  lease: string
}

export type BuiltArchive = { archive_id: string; rows: number }

/**
 * Reads what a request asks for into an encrypted file of the shop's storage.
 * The archive waits in the state `building` until {@link markReady}; its row
 * says about once a second how many rows were read.
 *
 * A worker that was killed leaves a file nobody can open: the next one starts
 * over. An erasure of the person meanwhile ends the building.
 *
 * @throws `PRIVACY_EXPORT_BUSY`: two exports already run in this process.
 * `PRIVACY_ARCHIVE_NOT_READY`: erased or overtaken meanwhile.
 * `PRIVACY_STORAGE_FAILED`
 * @example
 * const { archive_id } = await buildArchive(container, privacy, work)
 */
export async function buildArchive(
  container: MedusaContainer,
  privacy: PrivacyContext,
  { request, seed, lease }: ArchiveWork
): Promise<BuiltArchive> {
  const { knex, options } = privacy
  const files = container.resolve(Modules.FILE)
  const building = new Building({
    knex,
    request,
    lease,
    secrets: options.secret,
  })
  await discardBuilding(container, knex, { requestId: request.id, lease })
  const progress = reportProgress(building)
  const { signal } = progress

  try {
    const archive = await prepareSeedArchive(
      privacy,
      { requestId: request.id, seed, watch: progress.watch, signal },
      orderOf(request, options)
    )
    try {
      const { contentType, fileName, rows } = archive
      const stored = await storeFile(archive.stream(), {
        files,
        key: building.key,
        opened: (file_id) => building.note({ file_id }),
        signal,
      })
      await progress.end()
      await building.note({
        ...stored,
        expires_at: inHours(options.archive.expires_after_hours),
        content_type: contentType,
        file_name: fileName,
        rows_done: rows,
        rows_total: rows,
      })
      return { archive_id: building.id, rows }
    } finally {
      await archive.dispose()
    }
  } catch (error) {
    await progress.end()
    await discardBuilding(container, knex, { archiveId: building.id })
    throw signal.aborted ? signal.reason : error
  }
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000)
