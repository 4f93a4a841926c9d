import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { digestOfEmail, digestsOfEmail, type Secrets } from "../../digest"
import type { Reach } from "../../subject/types"

type Person = Pick<Reach, "customerIds" | "mailboxes">

/**
 * Whose data an archive holds, as tombstones name people: customer ids, and the
 * digests of their addresses.
 */
export const referencesOf = (person: Person, secrets: Secrets): string[] => [
  ...person.customerIds,
  ...person.mailboxes.map((mailbox) => digestOfEmail(mailbox, secrets)),
]

/** The same under every secret in use: what older archives may be filed under. */
export const allReferencesOf = (person: Person, secrets: Secrets): string[] => [
  ...person.customerIds,
  ...person.mailboxes.flatMap((mailbox) => digestsOfEmail(mailbox, secrets)),
]

/** Receipts of the erasures that these have been through, as one reader sees it. */
export async function receiptsOf(
  trx: Knex.Transaction,
  references: readonly string[]
): Promise<string[]> {
  const { rows } = await trx.raw<{ rows: { receipt_id: string }[] }>(
    `select distinct receipt_id from privacy_tombstone
     where reference = any(?) and deleted_at is null`,
    [[...references]]
  )
  return rows.map(({ receipt_id }) => receipt_id)
}
