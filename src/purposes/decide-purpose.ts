import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../audit"
import { runTransaction } from "../subject/run-transaction"
import type { PurposeDefinition } from "./types"

/** A purpose as an officer decides it; what people may decide follows. */
export type DecidedPurpose = Omit<
  PurposeDefinition,
  "can_object" | "needs_consent"
> & { retired: boolean; decidedBy: string }

/**
 * Writes a new version of a purpose. Consents given to an older text stand and
 * are shown as outdated.
 *
 * @returns the version
 */
export async function decidePurpose(
  knex: Knex,
  { id, decidedBy, ...purpose }: DecidedPurpose
): Promise<number> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:purpose:' || ?, 0))",
      [id]
    )
    const { rows } = await trx.raw<{ rows: { version: number }[] }>(
      `select coalesce(max(version), 0) + 1 as version from privacy_purpose
       where purpose_id = ?`,
      [id]
    )
    const version = rows[0]?.version ?? 1

    await trx("privacy_purpose").insert({
      ...purpose,
      id: generateEntityId(undefined, "prvpur"),
      purpose_id: id,
      version,
      label: JSON.stringify(purpose.label),
      text: JSON.stringify(purpose.text),
      retention: JSON.stringify(purpose.retention),
      categories: [...purpose.categories],
      recipients: [...purpose.recipients],
      ...rightsUnder(purpose),
      decided_by: decidedBy,
    })
    await writeAuditEntry(trx, {
      action: "purpose.decided",
      actorId: decidedBy,
      details: { purpose_id: id, version, retired: purpose.retired },
    })
    return version
  })
}

/** Which choice people have follows from the legal basis, and is no setting. */
function rightsUnder({
  legal_basis,
  direct_marketing,
}: Pick<PurposeDefinition, "legal_basis" | "direct_marketing">) {
  return {
    can_object: direct_marketing || legal_basis === "legitimate_interest",
    needs_consent: legal_basis === "consent",
  }
}
