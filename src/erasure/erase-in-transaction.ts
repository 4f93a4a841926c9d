import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { closeChoices } from "../choices/erasure/close-choices"
import { privacyError } from "../errors"
import { keepHoldsStill } from "../locks/holds/keep-holds-still"
import { lockSubject } from "../subject/lock-subject"
import { openReach } from "../subject/open-reach"
import { setOf } from "../subject/sql"
import type { Reach } from "../subject/types"
import { applyTreatments } from "./apply-treatments"
import { digestOfSubject } from "../digest"
import { checkHold } from "./check-hold"
import { checkGuards, checkNote } from "./check-order"
import { writeTombstones } from "./evidence"
import { digestOfFigures, readFigures, verifyFigures } from "./figures"
import { findGuards } from "./guards"
import type {
  ErasureOrder,
  ErasureReceiptRecord,
  ErasureSettings,
} from "./order"
import { requestResidualScan } from "../residual-scan/request-scan"
import { asFound, reachedRecipients } from "../recipients/find-recipients"
import { makeTasks, noteTasks } from "../recipients/tasks/make-tasks"
import { holdLease } from "../requests/lease"
import { invalidateReached } from "../requests/archives/invalidate-archives"
import { refuseErased } from "./refuse-erased"
import { scanResidue } from "./residual-scan"
import { retainedRecords } from "./retained"
import { settleLocks, verifyLocks } from "./settle-locks"
import { writeCompleted } from "./write-completed"

/** An erasure carried out, and the reach it was carried out on. */
export type Erased = { receipt: ErasureReceiptRecord; reach: Reach }

/**
 * Erases a subject inside one transaction: all of it, or nothing.
 *
 * Locks come first and evidence last, so that "completed" is never written for
 * something that did not happen. The caller commits.
 */
export async function eraseInTransaction(
  trx: Knex.Transaction,
  order: ErasureOrder,
  settings: ErasureSettings
): Promise<Erased> {
  await lockSubject(trx, order.seed, "exclusive")
  await keepHoldsStill(trx, "shared")
  if (order.request) {
    await holdLease(trx, order.request)
  }
  const reach = await openReach(trx, order.seed, settings)
  await lockRows(reach)
  await checkHold(reach, order.heldCarts ?? [], order.seed.orderIds ?? [])
  await refuseErased(reach.trx, [
    ...reach.customerIds,
    ...(order.seed.orderIds ?? []),
  ])
  await checkNote(reach, order.note)

  const overridden = checkGuards(
    await findGuards(reach, settings.schema),
    order
  )
  const id = generateEntityId(undefined, "prvrec")
  const requestId = order.request?.id ?? generateEntityId(undefined, "prvreq")
  const reached = await reachedRecipients(reach)
  const notice = noticeOf(order, settings, requestId)
  // an erasure that is repeated was told of when it was new
  const taskIds = order.replayOf ? [] : await makeTasks(reach, notice, reached)
  await settleLocks(reach, id, settings)
  const figures = await readFigures(reach, settings.schema)
  await requestResidualScan(reach, id, settings.secrets)
  await closeChoices(reach, settings.secrets)
  const tables = await applyTreatments(reach, settings.schema)
  await verifyFigures(reach, settings.schema, figures)
  await verifyLocks(reach)

  const receipt: ErasureReceiptRecord = {
    id,
    request_id: requestId,
    subject_digest: notice.subjectDigest,
    customer_ids: [...reach.customerIds],
    tables,
    retained: retainedRecords(reach),
    overridden,
    recipients: reached.map(asFound),
    figures_digest: digestOfFigures(figures),
    residual_scan: await verifyResidue(reach, settings),
    erased_at: new Date(),
  }
  await invalidateReached(reach, settings.secrets)
  await writeTombstones(reach, tombstonesOf(receipt, order.seed), settings)
  await noteTasks(trx, notice, taskIds)
  await writeCompleted(trx, receipt, order)
  return { receipt, reach }
}

/** What recipients are to be told. */
function noticeOf(
  { confirmation, requestedBy }: ErasureOrder,
  { secrets, today }: ErasureSettings,
  requestId: string
) {
  return {
    type: "erasure" as const,
    requestId,
    actorId: requestedBy,
    subjectDigest: digestOfSubject(confirmation, secrets),
    today,
    secrets,
  }
}

/** An erasure that repeats another keeps to the rows of that time. */
function tombstonesOf(
  { id, erased_at }: ErasureReceiptRecord,
  { createdBefore }: ErasureOrder["seed"]
) {
  const erasedAt = createdBefore ? new Date(createdBefore) : erased_at
  return { receiptId: id, erasedAt }
}

/** Keeps everybody else from the rows that decide what is erased. */
async function lockRows(reach: Reach): Promise<void> {
  for (const table of ["customer", "order", "cart"]) {
    await reach.trx.raw(
      `select t.id from "${table}" t join ${setOf(table)} s on s.id = t.id
       order by t.id for update of t`
    )
  }
}

async function verifyResidue(reach: Reach, settings: ErasureSettings) {
  const { rows_searched, found } = await scanResidue(reach, settings.schema)
  if (found.length) {
    const places = [
      ...new Set(found.map(({ table, column }) => `${table}.${column}`)),
    ]
    throw privacyError(
      "PRIVACY_RESIDUAL_DATA",
      `An e-mail address of the subject would have stayed in ${places.join(", ")}, so nothing was erased. Correct the treatment of these columns`
    )
  }
  return { rows_searched }
}
