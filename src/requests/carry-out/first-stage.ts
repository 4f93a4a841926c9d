import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { PersonalData } from "../../data-map/types"
import { digestOfFigures, readFigures } from "../../erasure/figures"
import type { ErasureSettings } from "../../erasure/order"
import { retainedRecords } from "../../erasure/retained"
import type { TableOutcome } from "../../erasure/types"
import { writeReceipt } from "../../erasure/write-completed"
import { STORAGE_LIMITS } from "../../storage-limits/limits"
import type { LimitPart } from "../../storage-limits/types"
import { dropSets } from "../../storage-limits/removal/fill-sets"
import { hangingOn } from "../../storage-limits/removal/hanging-rows"
import { deleteHanging } from "../../storage-limits/removal/remove-rows"
import { openReach } from "../../subject/open-reach"
import { keyOf } from "../../subject/paths"
import { findRecipients } from "../../recipients/find-recipients"
import type { Reach } from "../../subject/types"
import { dropReach } from "./drop-reach"
import { invalidateReached } from "../archives/invalidate-archives"
import type { Work } from "./types"

/**
 * Erases what no guard needs, while the rest of an erasure waits: rows of tables
 * whose entry says `firstStage`, with all that hangs on them. Leaves a receipt
 * of its own.
 *
 * @returns the receipt's id
 */
export async function eraseFirstStage(
  trx: Knex.Transaction,
  { request, seed, actorId }: Work,
  settings: ErasureSettings
): Promise<string> {
  const reach = await openReach(trx, seed, settings)
  const receipt = {
    id: generateEntityId(undefined, "prvrec"),
    request_id: request.id,
    subject_digest: request.subject_digest,
    customer_ids: [...reach.customerIds],
    retained: retainedRecords(reach),
    overridden: [],
    recipients: await findRecipients(reach),
    figures_digest: digestOfFigures(await readFigures(reach, settings.schema)),
    residual_scan: { rows_searched: 0 },
    erased_at: new Date(),
  }
  const going = await findGoing(reach)
  await invalidateReached(reach, settings.secrets)
  await dropReach(reach, settings.map)

  const tables: TableOutcome[] = []
  for (const { entry, ids } of going) {
    const entries = hangingOn(entry.table, settings.map, partOf(entry)?.hanging)
    const { schema } = settings
    const counts = await deleteHanging(trx, ids, { entries, schema })
    tables.push(...outcomesOf(counts, settings.map))
    // messages hang on carts, and go by themselves too
    await dropSets(trx, entries)
  }
  await writeReceipt(
    trx,
    { ...receipt, tables },
    { actorId, reason: request.reason, stage: "first" }
  )
  return receipt.id
}

/** How a storage limit takes rows of the table, where one does. */
const partOf = ({ table }: PersonalData): LimitPart | undefined =>
  STORAGE_LIMITS.flatMap(({ parts }) => parts).find(
    (part) => part.table === table && !part.set
  )

/** An attempt to pay that is younger may still be under way. */
const UNDER_WAY = "now() - interval '1 hour'"

/** What a storage limit would never take, this does not take either. */
const stays = (entry: PersonalData): string[] =>
  (partOf(entry)?.never ?? []).map(
    ({ where }) => `not (${where.replaceAll(":cutoff", UNDER_WAY)})`
  )

type Going = { entry: PersonalData; ids: string[] }

async function findGoing(reach: Reach): Promise<Going[]> {
  const going: Going[] = []
  for (const entry of reach.entries) {
    if (!entry.firstStage) {
      continue
    }
    const { rows } = await reach.trx.raw<{ rows: { id: string }[] }>(
      `select t.${keyOf(entry)}::text as id from ${reach.from(entry)}
       where ${[entry.firstStage, ...stays(entry)].join(" and ")}`
    )
    if (rows.length) {
      going.push({ entry, ids: rows.map(({ id }) => id) })
    }
  }
  return going
}

function outcomesOf(
  counts: Readonly<Record<string, number>>,
  map: ErasureSettings["map"]
): TableOutcome[] {
  const byTable = new Map(map.entries.map((entry) => [entry.table, entry]))
  return Object.entries(counts).flatMap(([table, deleted]) => {
    const entry = byTable.get(table)
    return entry
      ? [
          {
            table,
            label: entry.label.en,
            rows: deleted,
            deleted,
            cleared: 0,
            replaced: 0,
            kept: 0,
            why: entry.why,
          },
        ]
      : []
  })
}
