import { keepLocks } from "../keep-locks"
import type { TestShop } from "../../privacy/open-test-shop"
import { aPerson, register } from "../../shop"
import { afterSales } from "./after-sales"
import { beforeIssue } from "./before-issue"
import { edits } from "./edits"
import { people } from "./people"
import { sending } from "./sending"
import type { OrderAction, OrderLife } from "./types"

export { mustHold, orderOf, type OrderLife } from "./types"

/** Everyday work by chapter, in an order that works. */
export const CHAPTERS: Readonly<Record<string, readonly OrderAction[]>> = {
  "before issue": beforeIssue,
  "from the warehouse to the archive": sending,
  "changes of the order": edits,
  "after the sale": afterSales,
  people,
}

export const beginOrderLife = async (shop: TestShop): Promise<OrderLife> => ({
  shop,
  kari: await register(shop, aPerson({ first_name: "Kari" })),
  ola: await register(shop, aPerson({ first_name: "Ola" })),
  orders: new Map(),
  parcels: new Map(),
  cases: new Map(),
})

/**
 * Does one thing after the other. After each the locks are brought up to date,
 * which first holds every locked order against its fingerprint.
 *
 * @returns what each came to: `works`, or what went wrong.
 */
export const liveOn = async (
  life: OrderLife
): Promise<ReadonlyMap<string, string>> => {
  const outcomes = new Map<string, string>()

  for (const { name, run } of Object.values(CHAPTERS).flat()) {
    try {
      await run(life)
      const { broken } = await keepLocks(life.shop.container)
      outcomes.set(
        name,
        broken.length ? `broke ${JSON.stringify(broken)}` : "works"
      )
    } catch (error) {
      outcomes.set(name, String(error))
    }
  }

  return outcomes
}
