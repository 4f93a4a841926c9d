import type { TestShop } from "../privacy/open-test-shop"
import { type Account, aPerson, register } from "../shop"
import { ageRows } from "./age"
import { plant } from "./plant"

/** Longer than the limit: 37 months of 31 days. */
export const YEARS = 37 * 31

const LONG_AGO = { created_at: new Date(0), updated_at: new Date(0) }

/** Somebody who bought as a guest years ago, as their customer row. */
export const guest = ({ db }: TestShop, id: string, more = {}) =>
  plant(db, "customer", {
    id,
    days: YEARS,
    email: `${id}@example.com`,
    ...more,
  })

/** When the customer logged in and was warned. */
export const activityOf = ({ db }: TestShop, customer_id: string) =>
  db("privacy_account_activity").where({ customer_id }).first()

export const setWarned = (
  { db }: TestShop,
  customer_id: string,
  { daysAgo }: { daysAgo: number }
) =>
  db("privacy_account_activity")
    .where({ customer_id })
    .update({ warned_at: new Date(Date.now() - daysAgo * 86_400_000) })

/** Makes profile and logins of an account look untouched for years. */
export const ageAccount = async ({ db }: TestShop, id: string) => {
  await ageRows(db, "customer", { ids: [id], days: YEARS })
  const logins = db("auth_identity").whereRaw(
    "app_metadata ->> 'customer_id' = ?",
    [id]
  )
  await db("provider_identity")
    .whereIn("auth_identity_id", logins.clone().select("id"))
    .update(LONG_AGO)
  await logins.update(LONG_AGO)
  await db("privacy_account_activity")
    .where({ customer_id: id })
    .update({ last_login_at: new Date(0) })
}

/** An account whose every row was last written to years ago. */
export const anOldAccount = async (shop: TestShop): Promise<Account> => {
  const account = await register(shop, aPerson())
  await ageAccount(shop, account.id)

  return account
}

/** As if the limit had run every other week for years. */
export const watchForYears = ({ db }: TestShop) =>
  db.raw(
    `insert into privacy_run (id, kind, state, details, started_by, created_at)
     select 'prvrun_' || n, 'inactive_accounts', 'completed',
       '{"mode": "on"}', 'job', now() - make_interval(days => n::int)
     from generate_series(0, 1500, 13) n`
  )
