import type { MedusaContainer } from "@medusajs/framework/types"
import { type MailHealth, mailHealth } from "../letters"
import { resolvePrivacy } from "../privacy-context"
import { addDays } from "./deadlines/norwegian-holidays"
import { WARNED_DAYS } from "./deadlines/watch"
import { OPEN_STATUSES } from "./states"

/** How requests stand, in numbers. */
export type RequestSummary = {
  /** That still want an answer. */
  open: number
  /** Of these: whose deadline has passed. */
  late: number
  /** Of these: whose deadline is within a week. */
  due_soon: number
  /** Of these: that wait for an officer to do something. */
  for_staff: number
  /** Whether letters reach people. */
  mail: MailHealth
}

/** SQL: nothing happens until staff does something. */
const FOR_STAFF = `status in ('received', 'failed')
  or (status = 'identity_pending' and channel = 'staff')
  or (status = 'waiting' and waiting_for in ('staff', 'approval'))`

/** Counts the requests that are open, and says whether letters go out. */
export async function summarizeRequests(
  container: MedusaContainer
): Promise<RequestSummary> {
  const { knex, reach } = await resolvePrivacy(container)
  const { rows } = await knex.raw<{ rows: Omit<RequestSummary, "mail">[] }>(
    `select count(*)::int as open,
       (count(*) filter (where due_on < ?))::int as late,
       (count(*) filter (where due_on between ? and ?))::int as due_soon,
       (count(*) filter (where ${FOR_STAFF}))::int as for_staff
     from privacy_request
     where closed_at is null and deleted_at is null and status = any(?)`,
    [
      reach.today,
      reach.today,
      addDays(reach.today, WARNED_DAYS),
      [...OPEN_STATUSES],
    ]
  )
  const counts = rows[0] ?? { open: 0, late: 0, due_soon: 0, for_staff: 0 }
  return { ...counts, mail: await mailHealth(container) }
}
