import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import { privacyError, quotedId } from "../../errors"
import type { PrivacyContext } from "../../privacy-context"
import type { RetentionRules } from "../../retention"
import { refuseNaming, wordsOfOrder } from "../../subject/refuse-naming"
import { runTransaction } from "../../subject/run-transaction"
import { withoutNul } from "../../subject/sql"
import { digestOfRules } from "../record-rules"
import { refuseUnknownOrder } from "../refuse-unknown-order"
import type { LockRow } from "../view/lock-view"
import { type ChangedLock, findChanged } from "./find-changed"

/** What an officer looked at and accepts as it is. */
export type Acceptance = {
  orderId: string
  reason: string
  /** User id of the officer. */
  acceptedBy: string
}

/**
 * Accepts the broken records of an order as they are: an officer looked at what
 * somebody changed all the same. They get new fingerprints, and the audit log
 * keeps the old ones beside the new.
 *
 * @returns ids of the locks that are whole again.
 * @throws `PRIVACY_ORDER_NOT_FOUND`, `PRIVACY_LOCK_NOT_FOUND`,
 * `PRIVACY_RECORD_UNCHANGED`, `PRIVACY_NOTE_NAMES_PERSON`
 */
export async function acceptChanges(
  { knex, map, reach }: PrivacyContext,
  { orderId, reason, acceptedBy }: Acceptance
): Promise<string[]> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await refuseUnknownOrder(trx, orderId)
    const locks = await holdLocks(trx, orderId)
    const changed = await findChanged(trx, locks, map)
    if (!changed.length) {
      throw privacyError(
        "PRIVACY_RECORD_UNCHANGED",
        `Every record of order "${orderId}" that is still there is what its fingerprint says: there is nothing to accept`
      )
    }
    refuseNaming(
      reason,
      await wordsOfOrder(trx, orderId),
      "The reason names the person. It stays with the evidence for good, so write it without name, e-mail address or phone number"
    )
    const decision = await recordAcceptance(trx, reach.rules, {
      reason,
      acceptedBy,
    })
    for (const one of changed) {
      await renewPrints(trx, one, decision)
    }
    for (const one of changed) {
      await writeAuditEntry(trx, entryOf(one, acceptedBy, decision))
    }
    return changed.map(({ lock }) => lock.id)
  })
}

async function holdLocks(
  trx: Knex.Transaction,
  orderId: string
): Promise<LockRow[]> {
  const { rows } = await trx.raw<{ rows: LockRow[] }>(
    `select * from privacy_retention_lock
     where order_id = ? and state = 'locked' order by id for update`,
    [withoutNul(orderId)]
  )
  if (!rows.length) {
    throw privacyError(
      "PRIVACY_LOCK_NOT_FOUND",
      `Order ${quotedId(orderId)} has no lock in force`
    )
  }
  return rows
}

/**
 * Puts the officer's reason on record, beside the rules in force: the database
 * takes back a mark of breakage only for a lock that names a recorded decision.
 */
async function recordAcceptance(
  trx: Knex.Transaction,
  rules: RetentionRules,
  { reason, acceptedBy }: Pick<Acceptance, "reason" | "acceptedBy">
): Promise<string> {
  const id = generateEntityId(undefined, "prvpol")
  await trx("privacy_retention_policy").insert({
    id,
    kind: "options",
    settings: JSON.stringify(rules),
    rules_digest: digestOfRules(rules),
    reason,
    decided_by: acceptedBy,
    created_at: trx.raw("clock_timestamp()"),
  })
  return id
}

/** The second update names the decision again that set the lock's days. */
async function renewPrints(
  trx: Knex.Transaction,
  { lock, now }: ChangedLock,
  decision: string
): Promise<void> {
  const write = (change: object) =>
    trx("privacy_retention_lock")
      .where({ id: lock.id })
      .update({ ...change, updated_at: trx.raw("clock_timestamp()") })

  await write({ ...now, broken_at: null, policy_decision_id: decision })
  if (lock.policy_decision_id) {
    await write({ policy_decision_id: lock.policy_decision_id })
  }
}

function entryOf(
  { lock, now }: ChangedLock,
  actorId: string,
  decision: string
) {
  const { id, record, record_id, fingerprint, buyer_fingerprint } = lock

  return {
    action: "record.accepted",
    actorId,
    details: {
      lock_id: id,
      record,
      record_id,
      decision_id: decision,
      before: { fingerprint, buyer_fingerprint },
      after: now,
    },
  }
}
