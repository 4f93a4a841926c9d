import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule } from "@medusajs/framework/types"
import { privacyError } from "../errors"
import { hidingValues } from "../subject/run-transaction"
import { normalized, normalizeEmail } from "../subject/sql"
import type { SubjectSeed } from "../subject/types"

/** Checkout holds a cart for at most 30 seconds while it waits for its turn. */
const WAIT_MS = 45_000

const RETRY_MS = 100

/** Should this process die, the carts are free again after this long. */
const EXPIRE_SECONDS = 600

/**
 * The open carts of a subject: those a checkout may be working on. Looked up
 * one way after the other, since an "or" of both would scan every cart.
 */
export async function findOpenCarts(
  knex: Knex,
  seed: SubjectSeed
): Promise<string[]> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(
      `with known as (
       select id, ${normalized("email")} as address from customer where id = any(?)
       union select null, unnest(?::text[])
     ), owners as (
       select id from known where id is not null
       union select c.id from known
         join customer c on ${normalized("c.email")} = known.address
         where c.has_account = false
     )
     select cart.id from owners join cart on cart.customer_id = owners.id
     where cart.completed_at is null
     union select guest.id from known cross join lateral (
       select * from cart where ${normalized("cart.email")} = known.address offset 0
     ) guest where guest.customer_id is null and guest.completed_at is null
     order by id`,
      [[...seed.customerIds], (seed.emails ?? []).map(normalizeEmail)]
    )
  )
  return rows.map((row) => row.id)
}

/**
 * Runs `job` while holding the locks a checkout takes on these carts. A
 * checkout under way finishes first; one that comes later finds no cart.
 *
 * Checkout knows nothing of row or advisory locks, only of these, and only when
 * they are acquired: some providers' `execute` uses locks of another kind.
 */
export async function holdingCarts<T>(
  locking: ILockingModule,
  cartIds: readonly string[],
  job: () => Promise<T>
): Promise<T> {
  if (!cartIds.length) {
    return await job()
  }
  const keys = [...cartIds].sort()
  const ownerId = `privacy-${randomUUID()}`
  try {
    await acquire(locking, keys, ownerId)
    return await job()
  } finally {
    // a lock that cannot be given back expires; what was done stays done
    await locking.release(keys, { ownerId }).catch(() => undefined)
  }
}

async function acquire(
  locking: ILockingModule,
  keys: string[],
  ownerId: string
): Promise<void> {
  for (const late = Date.now() + WAIT_MS; ; await pause(RETRY_MS)) {
    try {
      return await locking.acquire(keys, { ownerId, expire: EXPIRE_SECONDS })
    } catch {
      if (Date.now() > late) {
        throw privacyError(
          "PRIVACY_BUSY",
          "A checkout of this person is still running. Try again when it is done"
        )
      }
    }
  }
}
