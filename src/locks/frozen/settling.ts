/**
 * How long Medusa may take back what it has written: a workflow that fails
 * deletes its payment bookings and its version of the order again.
 */
export const SETTLES_WITHIN = "interval '15 minutes'"

/** SQL: the row `t` is so new that Medusa may still take it back. */
export const YOUNG = `t.created_at > clock_timestamp() - ${SETTLES_WITHIN}`

/** SQL: the moment from which the row `t`, once written, is there to stay. */
export const SETTLED = `t.created_at + ${SETTLES_WITHIN}`

/**
 * SQL: when a row counts that belongs to the version `t.version` of order
 * `o.id`.
 *
 * The first version counts at once. A later one counts when its lines have
 * been there for a while: before that it may be an edit not yet confirmed, or
 * one that fails. A version without any line waits for the next.
 */
export const VERSION_COUNTS = `case when t.version = 1 then t.created_at
  else (
    select greatest(t.created_at, min(i.created_at) + ${SETTLES_WITHIN})
    from {schema}.order_item i
    where i.order_id = o.id and i.version >= t.version and i.deleted_at is null
    having count(*) > 0
  ) end`

/** SQL: the orders in which the row `t` is part of a version they have. */
export const IN_VERSION = `select v.id from {schema}."order" v
  where v.id = t.order_id and t.version <= v.version`
