import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { RetentionRules } from "../retention"

/**
 * Makes sure that the rules in force are on record, and returns the id of the
 * newest record: what gives a lock its first end refers to it.
 *
 * Rules that came with the options are recorded as such when they are first
 * used; an officer's decision records itself.
 */
export async function recordRules(
  trx: Knex.Transaction,
  rules: RetentionRules
): Promise<string> {
  const digest = digestOfRules(rules)
  const newest = await trx("privacy_retention_policy")
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first<{ id: string; rules_digest: string } | undefined>(
      "id",
      "rules_digest"
    )
  if (newest?.rules_digest === digest) {
    return newest.id
  }
  const id = generateEntityId(undefined, "prvpol")
  await trx("privacy_retention_policy").insert({
    id,
    kind: "options",
    settings: JSON.stringify(rules),
    rules_digest: digest,
    reason: "The options of the plugin say so",
    decided_by: "options",
  })
  return id
}

/** SHA-256 of the rules, the same for the same rules in every process. */
export function digestOfRules(rules: RetentionRules): string {
  return createHash("sha256").update(JSON.stringify(rules)).digest("hex")
}
