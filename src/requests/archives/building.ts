import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Secrets } from "../../digest"
import { privacyError } from "../../errors"
import { newKey, wrapKey } from "../../sealing/wrap-key"
import { hidingValues } from "../../subject/run-transaction"
import type { Reach } from "../../subject/types"
import type { RequestRow } from "../types"
import { receiptsOf, referencesOf } from "./references"
import type { NewArchiveRow } from "./types"

/** SQL: still built by the worker that began, and nobody was erased meanwhile. */
const IS_OURS = `id = ? and state = 'building' and key_wrapped is not null
  and exists (
    select 1 from privacy_request request
    where request.id = privacy_archive.request_id and request.lease = ?
  )`

type Work = {
  knex: Knex
  request: Pick<RequestRow, "id" | "customer_id">
  lease: string
  secrets: Secrets
}

/**
 * The row of an archive that is being built. Its key is in memory, and wrapped
 * in the row; whoever takes the wrapped key away has ended the building.
 */
export class Building {
  readonly id = generateEntityId(undefined, "prvarc")
  readonly key = newKey()
  private hasRow = false

  constructor(private readonly work: Work) {}

  /**
   * Writes the row, outside the transaction that reads: an erasure has to see
   * whose data is read while it is read.
   */
  async begin(reach: Reach, rows: number): Promise<void> {
    const { knex, request, lease, secrets } = this.work
    const references = referencesOf(reach, secrets)
    const seen = await receiptsOf(reach.trx, references)
    const inserted = await hidingValues(
      knex.raw<{ rows: unknown[] }>(
        `insert into privacy_archive (id, request_id, customer_id, key_wrapped,
           subject_references, receipts_seen, rows_total)
         select ?, request.id, ?, ?, ?, ?, ? from privacy_request request
         where request.id = ? and request.lease = ? returning id`,
        [
          ...[this.id, request.customer_id, wrapKey(this.key, secrets)],
          ...[references, seen, rows, request.id, lease],
        ]
      )
    )
    if (!inserted.rows.length) {
      throw this.isLost()
    }
    this.hasRow = true
  }

  /** Writes to the row, unless it is not ours any more. */
  async note(change: NewArchiveRow): Promise<void> {
    const { knex, lease } = this.work
    // as it was when the statement left: the row may come while it is under way
    const { hasRow } = this
    const changed = await hidingValues(
      knex("privacy_archive")
        .whereRaw(IS_OURS, [this.id, lease])
        .update({ ...change, updated_at: knex.raw("clock_timestamp()") })
    )
    if (!changed && hasRow) {
      throw this.isLost()
    }
  }

  private isLost() {
    return privacyError(
      "PRIVACY_ARCHIVE_NOT_READY",
      `The archive of request "${this.work.request.id}" is not built any more: its person was erased, or another worker has the request`
    )
  }
}
