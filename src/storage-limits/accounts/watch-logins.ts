import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** What Medusa's auth module answers, as far as it is read here. */
type Login = { app_metadata?: Record<string, unknown> | null }

type Ask<Answer> = (...args: never[]) => Promise<Answer>

/** The methods of the auth module that a login, or a renewed token, calls. */
export type AuthMethods = {
  authenticate: Ask<{ success?: boolean; authIdentity?: Login }>
  validateCallback: Ask<{ success?: boolean; authIdentity?: Login }>
  retrieveAuthIdentity: Ask<Login>
}

const watched = new WeakSet<object>()

/**
 * Has the auth module write down when customers log in or renew their token.
 * Medusa does not: a login leaves no date anywhere, and no event.
 *
 * At most one write per customer and day; a login never fails because of it.
 */
export function watchLogins(auth: AuthMethods, knex: Knex): void {
  if (watched.has(auth)) {
    return
  }
  watched.add(auth)
  const { authenticate, validateCallback, retrieveAuthIdentity } = auth

  auth.authenticate = async (...args) => {
    const answer = await authenticate.apply(auth, args)
    await noteLogin(knex, answer.success ? answer.authIdentity : undefined)
    return answer
  }
  auth.validateCallback = async (...args) => {
    const answer = await validateCallback.apply(auth, args)
    await noteLogin(knex, answer.success ? answer.authIdentity : undefined)
    return answer
  }
  auth.retrieveAuthIdentity = async (...args) => {
    const login = await retrieveAuthIdentity.apply(auth, args)
    await noteLogin(knex, login)
    return login
  }
}

async function noteLogin(knex: Knex, login: Login | undefined): Promise<void> {
  const customerId = login?.app_metadata?.customer_id
  if (typeof customerId !== "string") {
    return
  }
  try {
    await knex.raw(
      `insert into privacy_account_activity as a (id, customer_id, last_login_at)
       values (?, ?, clock_timestamp())
       on conflict (customer_id) do update
         set last_login_at = excluded.last_login_at, warned_at = null,
           updated_at = clock_timestamp()
         where a.warned_at is not null or a.last_login_at is null
           or a.last_login_at < clock_timestamp() - interval '1 day'`,
      [generateEntityId(undefined, "prvact"), customerId]
    )
  } catch {
    // whoever logs in must get in; a date that is missing is made up for by
    // the warning that comes first
  }
}
