import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { bornBetween, takeSnapshot } from "../scan"

/** Whoever acts: rows born while they do are theirs. */
export type Owner = "a" | "b" | "shop" | "order_now_a" | "order_now_b"

/** Notes down which rows came into being while somebody acted. */
export interface Ledger {
  during<T>(owner: Owner, act: () => Promise<T>): Promise<T>
  bornOf(owner: Owner): readonly string[]
}

/**
 * @param settle - waits until Medusa has written everything
 */
export const openLedger = (
  db: Knex,
  settle: () => Promise<unknown>
): Ledger => {
  const born = new Map<Owner, string[]>()

  return {
    during: async (owner, act) => {
      const before = await takeSnapshot(db)
      const result = await act()
      await settle()
      const after = await takeSnapshot(db)
      born.set(owner, [
        ...(born.get(owner) ?? []),
        ...bornBetween(before, after),
      ])

      return result
    },
    bornOf: (owner) => born.get(owner) ?? [],
  }
}

/** What stays with whoever filled the cart when the order changes hands. */
const OF_THE_CART = /^(cart|cart_.*|credit_line|workflow_execution) /

export const isOfCart = (row: string): boolean => OF_THE_CART.test(row)

/**
 * The rows that are B's.
 *
 * An order belongs to whoever holds it now, with everything that hangs on it:
 * lines, addresses, payments, history. The cart it was placed with stays with
 * the one who filled it.
 */
export const rowsOfB = (ledger: Ledger): string[] => [
  ...ledger.bornOf("b"),
  ...ledger.bornOf("order_now_b").filter((row) => !isOfCart(row)),
  ...ledger.bornOf("order_now_a").filter(isOfCart),
]
