import { deleteCustomerByStaff } from "../shop"
import { accountLife } from "./account"
import { afterSales, send } from "./after-sales"
import { backOffice } from "./back-office"
import { beforeAccount } from "./before-account"
import { drafts } from "./drafts"
import { handOver } from "./hand-over"
import { me, type Action, type Life } from "./life"
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

/** A life that ends with Medusa's own deletion of the customer. */
export const LIFE_TO_DELETION: readonly Action[] = [
  ...beforeAccount,
  ...accountLife,
  ...shopping,
  {
    name: "order sent",
    run: (life) => send(life, "Personal"),
  },
  {
    name: "customer deleted in the dashboard",
    run: (life) => deleteCustomerByStaff(life.shop, me(life)),
  },
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
