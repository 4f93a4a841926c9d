import type { MedusaContainer } from "@medusajs/framework/types"
import { fileOpenTombstones } from "../replay/file-open-tombstones"

/**
 * Writes down tombstones that could not be written when their person was
 * erased: a full disk, a folder that was away, a process that ended.
 */
export default async function fileTombstonesJob(
  container: MedusaContainer
): Promise<void> {
  await fileOpenTombstones(container)
}

export const config = {
  name: "privacy-file-tombstones",
  schedule: "*/5 * * * *",
}
