import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PrivacyContext } from "../../privacy-context"
import {
  explainDecision,
  type RetentionDecision,
  type RetentionLocale,
  type UnlockedReason,
} from "../../retention"
import { runTransaction } from "../../subject/run-transaction"
import { decideOrders, ORDER_LOCKS } from "../decide/order-locks"
import { type BrokenLock, findBroken } from "../fingerprint/check-prints"
import { type StandingHold, standingHolds } from "../holds/standing-holds"
import { refuseUnknownOrder } from "../refuse-unknown-order"
import { type LockRow, type LockView, wholeViewOf } from "./lock-view"
import { type VerifiedLock, verifyRecords } from "./verify-records"
import { lockNotFound } from "./why-unlocked"

/** The lock of an order with everything that belongs to it. */
export type OrderLockView = LockView & {
  /** Whether the order is what the fingerprint says; null once released. */
  verified: boolean | null
  /** What of the order is not what it was. */
  differs: BrokenLock["differs"]
  /** One sentence for people: what is kept, until when, by which law. */
  explanation: string
  /** Holds that keep it from ending. */
  held: StandingHold[]
  /** Locks of the order's invoices and other documents. */
  records: VerifiedLock[]
}

/** What holds for one order today. */
type Today = Omit<RetentionDecision, "reason"> & {
  reason: UnlockedReason | null
  /** Placed less than an hour ago. */
  young: boolean
}

const ASKED = "privacy_asked_order"

/**
 * Reads the lock of an order and compares the records with their fingerprints
 * as they stand now. Writes nothing but temporary tables.
 *
 * @throws `PRIVACY_ORDER_NOT_FOUND`, `PRIVACY_LOCK_NOT_FOUND` with the reason
 *
 * @example
 * const { verified, locked_through } = await readOrderLock(privacy, "order_1", "en")
 */
export async function readOrderLock(
  privacy: PrivacyContext,
  orderId: string,
  locale: RetentionLocale
): Promise<OrderLockView> {
  return await runTransaction(privacy.knex, "repeatable read", async (trx) => {
    await refuseUnknownOrder(trx, orderId)
    const [own, ...others] = await readLocks(trx, orderId)
    const { young, reason, ...decision } = await decide(trx, orderId, privacy)

    if (own?.record !== "order") {
      throw lockNotFound({ id: orderId, reason, young })
    }
    const [broken] = await findBroken(trx, "l.id = ?", [own.id])

    return {
      ...wholeViewOf(own),
      verified: own.state === "locked" ? !broken : null,
      differs: broken?.differs ?? [],
      explanation: explainDecision(
        { ...decision, reason: reason ?? undefined },
        locale
      ),
      held: await standingHolds(trx, orderId),
      records: await verifyRecords(trx, others, privacy.map),
    }
  })
}

/** The order's own lock first, then those of its documents. */
async function readLocks(
  trx: Knex.Transaction,
  orderId: string
): Promise<LockRow[]> {
  const { rows } = await trx.raw<{ rows: LockRow[] }>(
    `select * from privacy_retention_lock where order_id = ?
     order by record <> 'order', record, record_id`,
    [orderId]
  )
  return rows
}

async function decide(
  trx: Knex.Transaction,
  orderId: string,
  { reach }: PrivacyContext
): Promise<Today> {
  await trx.raw(
    `create temporary table ${ASKED} on commit drop as
     select id from "order" where id = ?`,
    [orderId]
  )
  await decideOrders(trx, ASKED, reach)
  const { rows } = await trx.raw<{ rows: [Today] }>(
    `select d.locked, d.reason, d.policy_id, d.legal_basis, d.counted_from,
       d.locked_through, d.issued, d.buyer_block, d.delivery_block,
       d.delivery_locked_through, d.changes_after,
       o.created_at >= clock_timestamp() - interval '1 hour' as young
     from ${ORDER_LOCKS} d join "order" o on o.id = d.order_id`
  )
  return rows[0]
}
