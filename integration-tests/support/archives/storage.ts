import { existsSync } from "node:fs"
import { join } from "node:path"
import type { ArchiveRow } from "../../../src/requests/archives/types"
import type { TestShop } from "../privacy/open-test-shop"

/** Where Medusa's local provider puts files. */
export const pathOf = (fileId: string): string =>
  join(process.cwd(), "static", fileId)

export const hasFileOf = ({ file_id }: ArchiveRow): boolean =>
  existsSync(pathOf(file_id ?? "-"))

export const rowOf = async (
  { db }: TestShop,
  id: string
): Promise<ArchiveRow> => {
  const row = await db<ArchiveRow>("privacy_archive").where({ id }).first()
  if (!row) {
    throw new Error(`No archive "${id}"`)
  }
  return row as ArchiveRow
}
