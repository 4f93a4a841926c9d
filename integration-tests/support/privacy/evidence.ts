import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeReleaseReceipt } from "../../../src/audit"
import type {
  ErasureOrder,
  ErasureReceiptRecord,
} from "../../../src/erasure/order"
import { writeCompleted } from "../../../src/erasure/write-completed"

/** Tables whose rows nobody may change. */
export const EVIDENCE_TABLES = [
  "privacy_audit_entry",
  "privacy_erasure_receipt",
  "privacy_release_receipt",
  "privacy_audit_checkpoint",
] as const

const GUARDED = [...EVIDENCE_TABLES, "privacy_retention_lock"]

/**
 * Does what only somebody with every right in the database can do: changes
 * evidence with its triggers switched off.
 */
export const tamper = async <T>(
  db: Knex,
  work: (trx: Knex.Transaction) => Promise<T>
): Promise<T> =>
  await db.transaction(async (trx) => {
    for (const table of GUARDED) {
      await trx.raw("alter table ?? disable trigger user", [table])
    }
    const result = await work(trx)
    for (const table of GUARDED) {
      await trx.raw("alter table ?? enable trigger user", [table])
    }
    return result
  })

type Erasure = Partial<ErasureReceiptRecord> & {
  amends?: string
  seed?: ErasureOrder["seed"]
}

/** Writes the evidence of an erasure as the engine does, without a person. */
export const writeErasure = async (
  db: Knex,
  { seed, ...receipt }: Erasure = {}
): Promise<ErasureReceiptRecord> => {
  const written: ErasureReceiptRecord = {
    id: generateEntityId(undefined, "prvrec"),
    request_id: generateEntityId(undefined, "prvreq"),
    subject_digest: "k12345678:digest",
    customer_ids: ["cus_1"],
    tables: [outcomeOf("cart")],
    retained: [],
    overridden: [],
    recipients: [
      {
        id: "payment-pp_system_default",
        type: "payment",
        provider_id: "pp_system_default",
        name: "Payments: pp_system_default",
      },
    ],
    figures_digest: "f".repeat(64),
    residual_scan: { rows_searched: 7 },
    erased_at: new Date(),
    ...receipt,
  }
  await db.transaction((trx) =>
    writeCompleted(trx, written, {
      seed: seed ?? { customerIds: written.customer_ids },
      confirmation: "cus_1",
      reason: "customer_request",
      override: [],
      requestedBy: "user_1",
    })
  )
  return written
}

/** Writes the evidence of a release, and returns its receipt's id. */
export const writeRelease = async (db: Knex): Promise<string> => {
  const id = generateEntityId(undefined, "prvrel")
  await db.transaction((trx) =>
    writeReleaseReceipt(trx, {
      id,
      records: [
        {
          record: "order",
          record_id: "order_1",
          display_id: 1,
          locked_through: "2031-12-31",
          fingerprint: "a".repeat(64),
        },
      ],
      tables: [outcomeOf("order_address")],
      figures_digest: "f".repeat(64),
      customers_removed: ["cus_1"],
      released_at: new Date(),
      released_by: "privacy-release-sweep",
    })
  )
  return id
}

/** An order that an erasure retained. */
export const retainedOrder = (locked_through: string | null) => ({
  record: "order",
  record_id: "order_1",
  display_id: 1,
  fields: [],
  legal_basis: "law",
  locked_through,
})

/** Writes the lock of that order, past whatever watches over locks. */
export const writeLock = async (
  db: Knex,
  state: string,
  released_at: string | null
): Promise<void> =>
  await tamper(db, async (trx) => {
    await trx("privacy_retention_lock").insert({
      id: "prvlock_1",
      record: "order",
      record_id: "order_1",
      order_id: "order_1",
      state,
      policy_id: "no",
      legal_basis: "law",
      counted_from: "2020-01-01",
      locked_through: "2020-12-31",
      time_zone: "Europe/Oslo",
      fingerprint: "f",
      fingerprinted_at: new Date(),
      released_at,
      receipt_id: released_at && "prvrel_1",
    })
  })

export const outcomeOf = (table: string) => ({
  table,
  label: table,
  rows: 1,
  deleted: 1,
  cleared: 0,
  replaced: 0,
  kept: 0,
  why: "For a test",
})

/**
 * Makes evidence older, as if it had been written that many years ago: entries
 * through `sequence`, their receipts, and every hash that follows from it.
 */
export const makeOlder = async (
  db: Knex,
  years: number,
  through: number
): Promise<void> =>
  await tamper(db, async (trx) => {
    const old = "created_at - make_interval(years => ?)"
    for (const table of [
      "privacy_erasure_receipt",
      "privacy_release_receipt",
    ]) {
      await trx.raw(
        `update ?? set created_at = ${old} where id in (
           select details ->> 'receipt_id' from privacy_audit_entry
           where sequence <= ?)`,
        [table, years, through]
      )
      await trx.raw(
        `update privacy_audit_entry e set details = e.details
           || jsonb_build_object('receipt_hash', privacy_receipt_hash(r))
         from ?? r where r.id = e.details ->> 'receipt_id'`,
        [table]
      )
    }
    await trx.raw(
      `update privacy_audit_entry set created_at = ${old} where sequence <= ?`,
      [years, through]
    )
    await chainAnew(trx)
  })

/** Writes all hashes of the chain anew: a forgery only an anchor finds. */
export const chainAnew = async (trx: Knex): Promise<void> => {
  await trx.raw(`do $$
    declare entry record; head text;
    begin
      select previous_hash into head from privacy_audit_entry
        order by sequence limit 1;
      for entry in select id from privacy_audit_entry order by sequence loop
        update privacy_audit_entry set previous_hash = head where id = entry.id;
        update privacy_audit_entry e set hash = privacy_audit_hash(e)
          where id = entry.id returning hash into head;
      end loop;
    end $$`)
}
