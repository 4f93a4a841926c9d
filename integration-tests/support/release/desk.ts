import type { MedusaContainer } from "@medusajs/framework/types"
import { keepUpLocks } from "../../../src/locks/keep-up"
import { resolvePrivacy } from "../../../src/privacy-context"
import { ageOrder } from "../canary/age-order"
import type { TestShop } from "../privacy/open-test-shop"
import {
  type Account,
  capturePayment,
  checkOut,
  type Ref,
  sendOrder,
} from "../shop"

/** What the sweep route answers. */
export type Sweep = {
  dry_run: boolean
  due: { records: number }[]
  released: number
  skipped: number
  reasons?: Record<string, number>
}

const ROUTE = "/admin/privacy/retention-sweep"

/** An officer's desk on the day locks end, and a customer with old orders. */
export const openReleaseDesk = (
  shop: TestShop,
  customer: Account,
  container: MedusaContainer
) => {
  const one = async <T>(sql: string, id: string): Promise<T> => {
    const { rows } = await shop.db.raw<{ rows: T[] }>(sql, [id])
    return rows[0] as T
  }
  const keepUp = async () =>
    await keepUpLocks(await resolvePrivacy(container), new Date(0), "test")

  return {
    one,
    keepUp,
    /** An order of so many years ago, locked as a late installation would. */
    buyLongAgo: async (years: number): Promise<Ref> => {
      const order = await checkOut(shop, customer, {
        items: [{ sku: "KOPP", metadata: { engraving: "Til Kari" } }],
      })
      await capturePayment(shop, order)
      await sendOrder(shop, order)
      await ageOrder(shop.db, order, years)
      await keepUp()

      return order
    },
    sweep: async (body: object): Promise<Sweep> =>
      (await shop.admin.post<{ retention_sweep: Sweep }>(ROUTE, body))
        .retention_sweep,
    stateOf: async ({ id }: Ref): Promise<string> => {
      const { state } = await one<{ state: string }>(
        "select state from privacy_retention_lock where record_id = ?",
        id
      )
      return state
    },
    /** What of an order names somebody. */
    personal: async ({ id }: Ref) =>
      await one<Record<string, unknown>>(
        `select o.email, o.customer_id, a.first_name, a.address_1, a.city,
           (select count(*) > 0 from order_line_item l join order_item i
             on i.item_id = l.id where i.order_id = o.id and l.metadata <> '{}') as texts
         from "order" o join order_address a on a.id = o.shipping_address_id
         where o.id = ?`,
        id
      ),
  }
}
