import { digestOfEmail, digestsOfEmail, type Secrets } from "../../digest"
import { newId, normalized } from "../../subject/sql"
import type { Reach } from "../../subject/types"

/**
 * Prepares what an erasure leaves of a person's choices, while their address is
 * still known: proof of consent and objections to direct marketing go on under
 * its digest, and everything else said from their mailboxes ends.
 *
 * What hangs on the customer is treated by the data map.
 */
export async function closeChoices(
  reach: Reach,
  secrets: Secrets
): Promise<void> {
  const digests = reach.mailboxes.flatMap((mailbox) =>
    digestsOfEmail(mailbox, secrets)
  )
  await nameMailboxes(reach, secrets)
  await suppressAll(reach, secrets, digests)
  await reach.trx.raw(
    `update privacy_consent set closed_at = clock_timestamp(),
       updated_at = clock_timestamp()
     where customer_id is null and mailbox_digest = any(?) and closed_at is null`,
    [digests]
  )
  await reach.trx.raw(
    `delete from privacy_objection where customer_id is null
       and mailbox_digest = any(?)
       and not (direct_marketing and lifted_at is null)`,
    [digests]
  )
  for (const table of [
    "privacy_restriction",
    "privacy_restriction_exception",
  ]) {
    await reach.trx.raw(
      `delete from ${table} where customer_id is null
         and mailbox_digest = any(?)`,
      [digests]
    )
  }
}

/** Rows that name the customer alone would be nobody's without them. */
async function nameMailboxes(reach: Reach, secrets: Secrets): Promise<void> {
  const { rows } = await reach.trx.raw<{
    rows: { id: string; email: string }[]
  }>(
    `select id, ${normalized("email")} as email from customer
     where id = any(?) and email is not null`,
    [[...reach.customerIds]]
  )
  for (const { id, email } of rows) {
    for (const table of ["privacy_consent", "privacy_objection"]) {
      await reach.trx.raw(
        `update ${table} set mailbox_digest = ?, updated_at = clock_timestamp()
         where customer_id = ? and mailbox_digest is null`,
        [digestOfEmail(email, secrets), id]
      )
    }
  }
}

/** Who declined marketing declined it at every address of theirs. */
async function suppressAll(
  { trx, mailboxes, customerIds }: Reach,
  secrets: Secrets,
  digests: readonly string[]
): Promise<void> {
  const written = mailboxes.map((mailbox) => digestOfEmail(mailbox, secrets))
  await trx.raw(
    `insert into privacy_objection (id, mailbox_digest, purpose_id,
       direct_marketing, channel, request_id, raised_by)
     select ${newId("prvobj")}, box.digest, said.purpose_id,
       true, said.channel, said.request_id, said.raised_by
     from unnest(?::text[]) box(digest) cross join (
       select distinct on (o.purpose_id) o.* from privacy_objection o
       where o.direct_marketing and o.lifted_at is null and o.deleted_at is null
         and (o.customer_id = any(?) or o.mailbox_digest = any(?))
       order by o.purpose_id, o.raised_at
     ) said
     where not exists (
       select 1 from privacy_objection o
       where o.mailbox_digest = box.digest and o.purpose_id = said.purpose_id
         and o.lifted_at is null and o.deleted_at is null)`,
    [written, [...customerIds], [...digests]]
  )
}
