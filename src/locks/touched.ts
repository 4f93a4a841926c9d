/**
 * SQL: ids of orders to which something happened since `?`, and of those whose
 * locks are to be decided again because a day has passed. For the hourly look
 * at what no event told us of.
 */
export const TOUCHED = `with since as (select ?::timestamptz as at)
  select o.id from "order" o, since where o.updated_at > since.at
  union select link.order_id from fulfillment f
    join order_fulfillment link on link.fulfillment_id = f.id, since
    where f.updated_at > since.at
  union select link.order_id from (
      select payment_id, created_at from capture
      union all select payment_id, created_at from refund) money
    join payment p on p.id = money.payment_id
    join order_payment_collection link
      on link.payment_collection_id = p.payment_collection_id, since
    where money.created_at > since.at
  union select r.order_id from "return" r, since where r.updated_at > since.at
  union select c.order_id from order_claim c, since where c.updated_at > since.at
  union select e.order_id from order_exchange e, since
    where e.updated_at > since.at
  union select l.record_id from privacy_retention_lock l
    where l.record = 'order' and l.state = 'locked'
      and l.decide_again_after < to_char(
        clock_timestamp() at time zone l.time_zone, 'YYYY-MM-DD')`
