import { privacyError } from "../errors"
import { setOf } from "../subject/sql"
import type { Reach } from "../subject/types"

const CUSTOMERS = `(select id from ${setOf("customer")})`

/**
 * Looks, once the rows are locked, whether they are still the subject's and
 * whether every open cart is held. Between looking for rows and locking them
 * somebody may have taken an order over, or begun another checkout.
 *
 * @throws `PRIVACY_BUSY`; the erasure starts over.
 */
export async function checkHold(
  reach: Reach,
  heldCarts: readonly string[],
  seedOrders: readonly string[]
): Promise<void> {
  const { rows } = await reach.trx.raw<{ rows: { moved: boolean }[] }>(
    `select exists (
       select 1 from "order" t join ${setOf("order")} s on s.id = t.id
       where t.customer_id not in ${CUSTOMERS} and not t.id = any(?)
     ) or exists (
       select 1 from cart t join ${setOf("cart")} s on s.id = t.id
       where t.customer_id not in ${CUSTOMERS}
         or (t.completed_at is null and not t.id = any(?))
     ) as moved`,
    [[...seedOrders], [...heldCarts]]
  )
  if (rows[0]?.moved) {
    throw privacyError(
      "PRIVACY_BUSY",
      "An order or cart of this person changed hands or came to be meanwhile. Try again"
    )
  }
}
