import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../errors"
import { readNotice } from "./read-notice"
import type { Notice } from "./types"

/**
 * Reads a draft, and keeps others from changing it until the transaction ends.
 *
 * @throws `PRIVACY_NOTICE_NOT_FOUND`, `PRIVACY_NOTICE_STATE`
 */
export async function requireDraft(
  trx: Knex.Transaction,
  id: string
): Promise<Notice> {
  await readNotice(trx, id)
  await trx.raw("select 1 from privacy_notice where id = ? for update", [id])
  // once more: whoever held it may have published it
  const notice = await readNotice(trx, id)

  if (notice.state !== "draft") {
    throw privacyError(
      "PRIVACY_NOTICE_STATE",
      `Privacy notice with id ${quotedId(id)} is ${notice.state}, and no version is ever changed. Create a draft with POST /admin/privacy/notices and publish that`
    )
  }
  return notice
}
