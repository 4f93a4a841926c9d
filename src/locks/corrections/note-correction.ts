import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import { refuseErased } from "../../erasure/refuse-erased"
import { privacyError, quotedId } from "../../errors"
import { runTransaction } from "../../subject/run-transaction"
import { refuseUnknownOrder } from "../refuse-unknown-order"
import type { CorrectedAddress, Corrections } from "./fields"
import { readOriginal } from "./read-addresses"
import { differing, withCorrections } from "./standing-address"

/** What should have stood in a sales document that is issued. */
export type NewCorrection = {
  orderId: string
  address: CorrectedAddress
  changes: Corrections
  reason: string
  /** User id. */
  notedBy: string
}

/**
 * Adds a correction beside an issued sales document, which itself stays as it
 * is. Values that stand already, on the document or by an earlier note, are left
 * out.
 *
 * @returns the note's id.
 * @throws `PRIVACY_ORDER_NOT_FOUND`, `PRIVACY_NOT_ISSUED`,
 * `PRIVACY_ALREADY_ERASED`, `PRIVACY_NOTHING_TO_CORRECT`
 */
export async function noteCorrection(
  knex: Knex,
  note: NewCorrection
): Promise<string> {
  const { orderId, address, changes } = note
  return await runTransaction(knex, "read committed", async (trx) => {
    await refuseUnknownOrder(trx, orderId)
    const id = await noteCorrectionIn(trx, note)
    if (!id) {
      throw privacyError(
        "PRIVACY_NOTHING_TO_CORRECT",
        `All of ${Object.keys(changes).join(", ")} stand like this already, on the ${address} address of order "${orderId}" or in a note on it`
      )
    }
    return id
  })
}

/**
 * The same within a transaction that does more.
 *
 * @returns the note's id; undefined where all of it stands already.
 * @throws `PRIVACY_NOT_ISSUED`, `PRIVACY_ALREADY_ERASED`,
 * `PRIVACY_NOTHING_TO_CORRECT`
 */
export async function noteCorrectionIn(
  trx: Knex.Transaction,
  { orderId, address, changes, reason, notedBy }: NewCorrection
): Promise<string | undefined> {
  const customerId = await holdIssued(trx, orderId)
  await refuseErased(trx, [orderId, ...(customerId ? [customerId] : [])])

  const original = (await readOriginal(trx, orderId))[address]
  if (!original) {
    throw privacyError(
      "PRIVACY_NOTHING_TO_CORRECT",
      `Order "${orderId}" has no ${address} address: its other one is on the sales document`
    )
  }
  const notes = await readNotes(trx, orderId, address)
  const corrected = differing(withCorrections(original, notes), changes)
  if (!Object.keys(corrected).length) {
    return undefined
  }
  const id = generateEntityId(undefined, "prvcor")
  await trx("privacy_correction_note").insert({
    id,
    order_id: orderId,
    address,
    changes: JSON.stringify(corrected),
    reason,
    noted_by: notedBy,
    created_at: trx.raw("clock_timestamp()"),
  })
  await writeAuditEntry(trx, {
    action: "correction.noted",
    actorId: notedBy,
    details: {
      correction_id: id,
      order_id: orderId,
      address,
      fields: Object.keys(corrected),
    },
  })
  return id
}

/** Notes on one order take turns on its lock, and a release waits for them. */
async function holdIssued(
  trx: Knex.Transaction,
  orderId: string
): Promise<string | null> {
  const { rows } = await trx.raw<{ rows: { customer_id: string | null }[] }>(
    `select o.customer_id from privacy_retention_lock l
     join "order" o on o.id = l.record_id
     where l.record = 'order' and l.record_id = ? and l.state = 'locked' and l.issued
     for update of l`,
    [orderId]
  )
  const [order] = rows
  if (!order) {
    throw privacyError(
      "PRIVACY_NOT_ISSUED",
      `The sales document of order ${quotedId(orderId)} is not issued and locked. Correct the address itself, with POST /admin/orders/${orderId}`
    )
  }
  return order.customer_id
}

async function readNotes(
  trx: Knex.Transaction,
  orderId: string,
  address: CorrectedAddress
): Promise<Corrections[]> {
  const { rows } = await trx.raw<{ rows: { changes: Corrections }[] }>(
    `select changes from privacy_correction_note
     where order_id = ? and address = ? and deleted_at is null
     order by created_at, id`,
    [orderId, address]
  )
  return rows.map(({ changes }) => changes)
}
