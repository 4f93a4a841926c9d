import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Anchor, Break, EvidenceReport, Link } from "./types"

type AnchorState = NonNullable<EvidenceReport["anchor"]>

/**
 * Looks for the entry that an anchor names. Only this finds that the newest
 * entries were cut off, or that somebody wrote the whole chain anew.
 */
export async function checkAnchor(
  trx: Knex.Transaction,
  anchor: Anchor,
  start: Link
): Promise<{ anchor: AnchorState; broken?: Break }> {
  const found = await findLink(trx, anchor, start)
  if (found === "pruned" || found?.hash === anchor.hash) {
    return { anchor: found === "pruned" ? "pruned" : "matches" }
  }
  return {
    anchor: found ? "differs" : "missing",
    broken: {
      sequence: anchor.sequence,
      id: found?.id ?? null,
      what: found ? "anchor_differs" : "anchor_missing",
    },
  }
}

async function findLink(
  trx: Knex.Transaction,
  { sequence }: Anchor,
  start: Link
): Promise<{ id: string | null; hash: string } | "pruned" | undefined> {
  if (sequence < start.sequence) {
    return "pruned"
  }
  if (sequence === start.sequence) {
    return { id: null, hash: start.hash }
  }
  const { rows } = await trx.raw<{ rows: { id: string; hash: string }[] }>(
    "select id, hash from privacy_audit_entry where sequence = ?",
    [sequence]
  )
  return rows[0]
}
