/**
 * Logins are shared: one person can be customer and staff under the same login,
 * and then `app_metadata` names both. These are the conditions of Medusa's own
 * customer removal.
 */

/** True when nobody but a customer, or nobody at all, uses the login. */
export const onlyCustomers = (appMetadata: string): string =>
  `not exists (select 1 from jsonb_each_text(coalesce(${appMetadata}, '{}'::jsonb)) actor where actor.key <> 'customer_id' and actor.value is not null)`

/** True when no actor but customers and staff of the shop uses the login. */
export const onlyCustomersAndStaff = (appMetadata: string): string =>
  `not exists (select 1 from jsonb_each_text(coalesce(${appMetadata}, '{}'::jsonb)) actor where actor.key not in ('customer_id', 'user_id') and actor.value is not null)`

/** True when only customers use the login that a row hangs on. */
export const onCustomerLogin = (authIdentityId: string): string =>
  `exists (select 1 from auth_identity login where login.id = ${authIdentityId} and ${onlyCustomers("login.app_metadata")})`
