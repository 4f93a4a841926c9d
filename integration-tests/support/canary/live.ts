import { accountLife } from "./account"
import { afterSales } from "./after-sales"
import { backOffice } from "./back-office"
import { beforeAccount } from "./before-account"
import { drafts } from "./drafts"
import { handOver } from "./hand-over"
import type { Action, Life } from "./life"
import { loyalty } from "./loyalty"
import { oldOrders } from "./old-orders"
import { shopping } from "./shopping"

/** Everything one person can do in a shop, in an order that works. */
export const WHOLE_LIFE: readonly Action[] = [
  ...beforeAccount,
  ...accountLife,
  ...shopping,
  ...loyalty,
  ...afterSales,
  ...handOver,
  ...drafts,
  ...oldOrders,
  ...backOffice,
]

/** Does one thing after the other, and says which one failed. */
export const live = async (
  life: Life,
  actions: readonly Action[]
): Promise<void> => {
  for (const { name, run } of actions) {
    try {
      await run(life)
    } catch (cause) {
      throw new Error(`Action "${name}": ${String(cause)}`, { cause })
    }
  }
}
