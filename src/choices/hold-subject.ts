import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refuseErased } from "../erasure/refuse-erased"
import { privacyError } from "../errors"
import { lockSubject } from "../subject/lock-subject"
import { type ChoiceSubject, keysOf } from "./subject"

/**
 * Makes choices of one subject wait for each other and for an erasure under
 * way, until the transaction ends; and refuses whoever was erased.
 *
 * @throws `PRIVACY_ALREADY_ERASED`, `PRIVACY_INVALID_REQUEST`, `PRIVACY_BUSY`
 */
export async function holdSubject(
  trx: Knex.Transaction,
  subject: ChoiceSubject
): Promise<void> {
  const { customerIds, digests } = keysOf(subject)
  if (!customerIds.length && !digests.length) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      "Expected a customer id or the digest of a mailbox"
    )
  }
  await lockSubject(trx, { customerIds }, "shared")
  for (const key of [...customerIds, ...digests].sort()) {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:choice:' || ?, 0))",
      [key]
    )
  }
  await refuseErased(trx, customerIds)
}
