import type { Readable } from "node:stream"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { privacyError } from "../../../errors"
import type { PrivacyContext } from "../../../privacy-context"
import { unwrapKey } from "../../../sealing/wrap-key"
import { readFile } from "../storage/read-file"
import type { ArchiveRow } from "../types"

/** An archive to hand over. */
export type OpenedArchive = {
  contentType: string
  /** Fixed: never a name, an address or an id. */
  fileName: string
  /** Bytes that will come. */
  size: number
  /**
   * The content. A file that is not what was stored, and an erasure meanwhile,
   * destroy the stream: it never ends, so whoever sends it must break off too.
   */
  stream(): Readable
}

/**
 * Opens a stored archive for reading.
 *
 * @throws `PRIVACY_ARCHIVE_BROKEN` where no secret in use opens its key.
 */
export async function openStored(
  container: MedusaContainer,
  { knex, options }: PrivacyContext,
  archiveId: string
): Promise<OpenedArchive> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const archive = await knex<ArchiveRow>("privacy_archive")
    .where({ id: archiveId })
    .first()
  const key = unwrapKey(archive?.key_wrapped ?? "", options.secret)
  const fileId = archive?.file_id

  if (!key || !fileId) {
    throw privacyError(
      "PRIVACY_ARCHIVE_BROKEN",
      `The key of archive "${archiveId}" can't be opened: expected the secret it was made under among the plugin's`
    )
  }
  return {
    contentType: archive.content_type ?? "application/octet-stream",
    fileName: archive.file_name ?? "personal-data",
    size: Number(archive.size),
    stream: () =>
      readFile({
        files: container.resolve(Modules.FILE),
        fileId,
        key,
        mayGoOn: () => hasKey(knex, archiveId),
        broken: (error) =>
          logger.error(
            `Privacy: archive "${archiveId}" could not be read to its end: ${codeOf(error)}`
          ),
      }),
  }
}

async function hasKey(
  knex: PrivacyContext["knex"],
  id: string
): Promise<boolean> {
  const archive = await knex("privacy_archive")
    .where({ id })
    .whereNotNull("key_wrapped")
    .first("id")
  return archive !== undefined
}

/** A storage's own words may be anything. */
function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown }
  return /^\w{1,40}$/.test(String(code)) ? String(code) : "unexpected"
}
