import { findGuards } from "../../erasure/guards"
import { readSubject } from "../../subject/read-subject"
import type { Reach } from "../../subject/types"
import { heldCart, heldReference } from "../held"
import type { Verdict } from "../work/each-row"
import type { LimitWork } from "../work/limit-work"
import { seenLately } from "./seen-lately"

/** What to do with a customer who seems inactive. */
export const AccountAction = { WARN: "warned", ERASE: "erased" } as const

type Standing = {
  email: string | null
  is_deleted: boolean
  was_warned: boolean
  is_held: boolean
  can_mail: boolean
}

/**
 * Looks at everything an erasure of the customer would reach: whether any of it
 * is recent, on hold, or still open. Then decides between warning and erasing.
 *
 * A row deleted in Medusa is not warned: its owner has no account to keep.
 */
export async function judgeAccount(
  { knex, reach: settings, schema, moments, settings: limit }: LimitWork,
  id: string
): Promise<Verdict> {
  const seed = { customerIds: [id] }

  return await readSubject(knex, { seed, settings }, async (reach) => {
    const customer = await standingOf(reach, id, moments)
    if (!customer) {
      return { skipped: "gone" }
    }
    if (await seenLately(reach, schema, moments.cutoff)) {
      return { skipped: "active" }
    }
    if (customer.is_held) {
      return { skipped: "legal_hold" }
    }
    const [guard] = await findGuards(reach, schema)
    if (guard) {
      return { skipped: guard.code }
    }
    if (customer.was_warned || customer.is_deleted) {
      return { action: AccountAction.ERASE }
    }
    return whetherToWarn(customer, limit)
  })
}

/** Nobody is erased whom no warning reaches. */
function whetherToWarn(
  { email, can_mail }: Standing,
  { warning }: LimitWork["settings"]
): Verdict {
  if (warning === "email" && !can_mail) {
    return { skipped: "no_email_provider" }
  }
  return email || warning === "event"
    ? { action: AccountAction.WARN }
    : { skipped: "no_address" }
}

async function standingOf(
  { trx }: Reach,
  id: string,
  { cutoff, grace }: Pick<LimitWork["moments"], "cutoff" | "grace">
): Promise<Standing | undefined> {
  const { rows } = await trx.raw<{ rows: Standing[] }>(
    `select t.email, t.deleted_at is not null as is_deleted,
       exists (
         select 1 from privacy_account_activity a
         where a.customer_id = t.id and a.deleted_at is null
           and a.warned_at >= cast(:cutoff as timestamptz)
           and a.warned_at < cast(:grace as timestamptz)
       ) as was_warned,
       exists (
         select 1 from privacy_reach_customer s where ${heldReference("s.id")}
       ) or exists (
         select 1 from privacy_reach_order s where ${heldReference("s.id")}
       ) or exists (
         select 1 from privacy_reach_cart s join cart held on held.id = s.id
         where ${heldCart("held")}
       ) as is_held,
       exists (
         select 1 from notification_provider p
         where p.is_enabled and 'email' = any(p.channels)
           and p.deleted_at is null
       ) as can_mail
     from customer t where t.id = :id`,
    { id, cutoff, grace }
  )
  return rows[0]
}
