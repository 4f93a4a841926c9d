import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import type { RequestRow } from "../../requests/types"
import { runTransaction } from "../../subject/run-transaction"
import type { LetterRow } from "./claim-letter"
import { forgetAddress } from "./forget-addresses"

/** The name under which letters are settled in the audit log. */
const ACTOR = "system"

type Settled = {
  state: "accepted" | "failed" | "undeliverable"
  notificationId?: string
}

/**
 * Writes down what became of a letter, with an audit entry: when it went out is
 * what proves that a deadline was kept. With the last letter of a closed request
 * the address goes.
 */
export async function settleLetter(
  knex: Knex,
  letter: Pick<LetterRow, "id">,
  { state, notificationId }: Settled
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const [row] = await trx<LetterRow>("privacy_letter")
      .where({ id: letter.id, state: "pending" })
      .update({
        state,
        ...({
          updated_at: trx.raw("now()"),
          ...(state === "accepted" && {
            accepted_at: trx.raw("clock_timestamp()"),
            notification_id: notificationId ?? null,
          }),
        } as object),
      })
      .returning("*")
    if (!row) {
      return
    }
    const settled = row as LetterRow
    const request = await trx<RequestRow>("privacy_request")
      .where({ id: settled.request_id })
      .first("subject_digest")
    await forgetAddress(trx, settled.request_id)
    await writeAuditEntry(trx, {
      action: `letter.${state}`,
      actorId: ACTOR,
      requestId: settled.request_id,
      subjectDigest: request?.subject_digest,
      details: {
        letter_id: settled.id,
        template: settled.template,
        attempts: settled.attempts,
      },
    })
  })
}
