import type { ILockingModule } from "@medusajs/framework/types"

/** Should this process die, the carts are free again after this long. */
const EXPIRE_SECONDS = 600

/** Carts that nobody checks out now, and how to let go of them. */
export type HeldCarts = { ids: string[]; release(): Promise<void> }

/**
 * Takes the locks that a checkout takes on these carts, without waiting: a cart
 * somebody is buying is not abandoned.
 *
 * The run is the owner, so that whoever goes on with it after a kill holds its
 * carts already: some providers never let a lock of a dead owner go.
 */
export async function holdCarts(
  locking: ILockingModule,
  cartIds: readonly string[],
  ownerId: string
): Promise<HeldCarts> {
  const ids: string[] = []

  for (const id of cartIds) {
    try {
      await locking.acquire(id, { ownerId, expire: EXPIRE_SECONDS })
      ids.push(id)
    } catch {
      // somebody else's
    }
  }
  return {
    ids,
    release: async () => {
      // what cannot be given back expires; what was done stays done
      await locking.release(ids, { ownerId }).catch(() => undefined)
    },
  }
}
