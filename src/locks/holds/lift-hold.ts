import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeAuditEntry } from "../../audit"
import { privacyError, quotedId } from "../../errors"
import { refuseNaming } from "../../subject/refuse-naming"
import { runTransaction } from "../../subject/run-transaction"
import { withoutNul } from "../../subject/sql"
import { wordsOfHeld } from "./person-of"
import type { HoldScopeValue } from "./types"

/** The end of a hold. */
export type HoldLifting = {
  id: string
  reason: string
  /** User id. */
  lifted_by: string
}

type Row = {
  id: string
  scope: HoldScopeValue
  reference: string
  lifted_at: Date | null
}

/**
 * Lifts a legal hold, once and for good: to hold again, place another.
 *
 * @throws `PRIVACY_HOLD_NOT_FOUND`, `PRIVACY_HOLD_LIFTED`,
 * `PRIVACY_NOTE_NAMES_PERSON`
 */
export async function liftHold(
  knex: Knex,
  { id, reason, lifted_by }: HoldLifting
): Promise<void> {
  await runTransaction(knex, "read committed", async (trx) => {
    const hold = await findStanding(trx, id)
    refuseNaming(
      reason,
      await wordsOfHeld(trx, hold),
      "The reason names the person. It stays on record, so write it without name, e-mail address or phone number"
    )
    await trx("privacy_legal_hold")
      .where({ id: hold.id })
      .update({
        lifted_at: trx.raw("clock_timestamp()"),
        lifted_by,
        lift_reason: reason,
        updated_at: trx.raw("clock_timestamp()"),
      })
    await writeAuditEntry(trx, {
      action: "legal_hold.lifted",
      actorId: lifted_by,
      details: {
        hold_id: hold.id,
        scope: hold.scope,
        reference: hold.reference,
      },
    })
  })
}

async function findStanding(trx: Knex.Transaction, id: string): Promise<Row> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select id, scope, reference, lifted_at from privacy_legal_hold
     where id = ? for update`,
    [withoutNul(id)]
  )
  const [hold] = rows
  if (!hold) {
    throw privacyError(
      "PRIVACY_HOLD_NOT_FOUND",
      `Legal hold with id ${quotedId(id)} not found`
    )
  }
  if (hold.lifted_at) {
    throw privacyError(
      "PRIVACY_HOLD_LIFTED",
      `Legal hold "${hold.id}" was lifted on ${hold.lifted_at.toISOString().slice(0, 10)}. Place a new one to hold again`
    )
  }
  return hold
}
