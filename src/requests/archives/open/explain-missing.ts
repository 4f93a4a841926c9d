import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../../../errors"
import { requestNotFound } from "../../transition"
import { readArchives } from "./read-archives"

/**
 * Says why there is nothing to fetch.
 *
 * @returns `PRIVACY_REQUEST_NOT_FOUND` or `PRIVACY_ARCHIVE_NOT_READY`
 */
export async function explainMissing(
  knex: Knex,
  requestId: string
): Promise<Error> {
  const request = await knex("privacy_request")
    .where({ id: requestId })
    .whereNull("deleted_at")
    .first("id")
  if (!request) {
    return requestNotFound(requestId)
  }
  const archive = (await readArchives(knex, [requestId])).get(requestId)
  return privacyError(
    "PRIVACY_ARCHIVE_NOT_READY",
    `Privacy request "${requestId}" has no archive to fetch: ${why(archive)}`
  )
}

function why(
  archive:
    { state: string; rows_done: number; rows_total: number | null } | undefined
): string {
  switch (archive?.state) {
    case undefined:
      return "none was made"
    case "building":
      return `it is being built, ${archive?.rows_done} of ${archive?.rows_total ?? "?"} rows are read`
    case "invalidated":
      return "the person was erased since it was made"
    default:
      return "it has expired"
  }
}
