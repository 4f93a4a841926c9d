import type { FiguresYear } from "./request-figures"

/** Reasons staff give for what nobody asked them to do. */
const OWN_INITIATIVE = ["authority", "inactive", "other"]

/** Ended with an answer, whichever it was. */
const ANSWERED = ["completed", "completed_with_retained", "refused"]

const listed = (words: readonly string[]) =>
  words.map((word) => `'${word}'`).join(", ")

/**
 * SQL: the requests that came in a year, by the shop's calendar, as `r`. Values
 * are {@link yearValues}.
 */
export const REQUESTS_OF_YEAR = `r as (
  select q.type, q.refusal_reason, q.extension_reason, q.due_on,
    to_char(q.received_at at time zone :zone, 'YYYY-MM') as month,
    q.channel = 'staff' and q.reason in (${listed(OWN_INITIATIVE)})
      as own_initiative,
    q.status in (${listed(ANSWERED)}) as is_answered,
    q.status = 'refused' as is_refused,
    q.status = 'canceled' as is_canceled,
    q.extended_from is not null as is_extended,
    to_char(coalesce(q.completed_at, q.closed_at) at time zone :zone,
      'YYYY-MM-DD') as answered_on,
    (coalesce(q.completed_at, q.closed_at) at time zone :zone)::date
      - (q.received_at at time zone :zone)::date as days
  from privacy_request q
  where q.deleted_at is null
    and q.received_at >= cast(:from as timestamp) at time zone :zone
    and q.received_at < cast(:until as timestamp) at time zone :zone)`

/** The values {@link REQUESTS_OF_YEAR} names. */
export function yearValues({ year, timeZone, today }: FiguresYear) {
  return {
    zone: timeZone,
    from: `${year}-01-01`,
    until: `${year + 1}-01-01`,
    today,
  }
}
