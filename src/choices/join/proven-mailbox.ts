import { normalized } from "../../subject/sql"

/**
 * SQL over `c`, a customer. Medusa's own proof: the customer's login confirmed a
 * code mailed to the address that stands on the customer today.
 */
export const HAS_PROVEN_MAILBOX = `exists (
  select 1 from auth_verification v
  join auth_identity a on a.id = v.auth_identity_id
  where a.app_metadata ->> 'customer_id' = c.id
    and ${normalized("v.entity_id")} = ${normalized("c.email")}
    and v.verified_at is not null and v.deleted_at is null)`
