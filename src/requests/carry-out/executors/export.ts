import { lockSubject } from "../../../subject/lock-subject"
import { runTransaction } from "../../../subject/run-transaction"
import { buildArchive, markReady } from "../../archives"
import { complete } from "../complete"
import { holdLease } from "../../lease"
import type { Executor } from "../types"

/**
 * Builds the archive, and ends the request in the transaction that makes it
 * ready to be fetched.
 */
export const carryOutExport: Executor = async (work) => {
  const { container, privacy, request, lease, seed } = work
  const { archive_id, rows } = await buildArchive(container, privacy, {
    request,
    seed,
    lease,
  })
  await runTransaction(privacy.knex, "read committed", async (trx) => {
    // an erasure since the rows were read would have made them too old to hand out
    await lockSubject(trx, seed, "shared")
    await holdLease(trx, { id: request.id, lease })
    await markReady(trx, archive_id)
    await complete(trx, work, {
      facts: { archive_id, rows },
      letter: rows ? "ready" : "nothing_held",
    })
  })
  return { outcome: "completed" }
}
