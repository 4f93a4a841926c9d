import type { EachRow, Verdict } from "../work/each-row"
import type { LimitWork } from "../work/limit-work"
import { fileKeys } from "./file-keys"
import { lookUpFile } from "./look-up-file"

/** What runs count: files deleted, and files somebody else had taken away. */
const DELETE = "file"
const GONE = "file_gone"

/**
 * Deletes the file a message names, makes sure that it is gone, and takes the
 * link out of the message.
 */
export const deleteExport: EachRow = {
  async judge({ knex, files }, id): Promise<Verdict> {
    const keys = await keysOf({ knex }, id)
    if (!keys.length) {
      return { skipped: "file_unknown" }
    }
    const states = []
    for (const key of keys) {
      const state = await lookUpFile(files, key)
      if (state === "there") {
        return { action: DELETE, detail: key }
      }
      states.push(state)
    }
    return states.every((state) => state === "gone")
      ? { action: GONE }
      : { skipped: "file_unclear" }
  },

  async act({ files }, id, verdict) {
    if ("skipped" in verdict) {
      return verdict
    }
    const { action, detail: key } = verdict
    if (key) {
      try {
        await files.deleteFiles(key)
      } catch {
        return { skipped: "file_not_deleted" }
      }
      // a provider may swallow that it could not
      if ((await lookUpFile(files, key)) !== "gone") {
        return { skipped: "file_not_deleted" }
      }
    }
    return {
      tables: { [action]: 1 },
      record: async (trx) => {
        await trx.raw(
          `update notification
           set data = data #- '{file,url}', updated_at = clock_timestamp()
           where id = ?`,
          [id]
        )
      },
    }
  },
}

async function keysOf(
  { knex }: Pick<LimitWork, "knex">,
  id: string
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { url: string | null }[] }>(
    `select data #>> '{file,url}' as url from notification where id = ?`,
    [id]
  )
  return fileKeys(rows[0]?.url ?? "")
}
