import { atMostTimes, type Measured, type Workshop } from "../bench"
import { nthCustomer, oneBigCustomer } from "../fixtures/fill"
import { RICH } from "../fixtures/shop-as-a-customer"
import { eraseByHand } from "../floors/erase"
import { inTurn, timed } from "../measure"
import { onACopy } from "../shop/on-a-copy"
import type { PrivacyAt } from "../shop/privacy-at"
import { assertSameRows, receiptRows, type RowsByTable } from "./same-rows"
import { eraseAsWorkflow } from "./erase-as-workflow"

/**
 * Erasing a big customer against one transaction written by hand. Both must
 * change the same number of rows in every table, or the comparison is void.
 */
export async function benchErase(workshop: Workshop): Promise<Measured[]> {
  const orders = workshop.scaled(10_000)
  const whole = await oneBigCustomer(workshop, orders)
  const changed: { ours?: RowsByTable; floor?: RowsByTable } = {}

  const times = await inTurn(
    workshop.repeat,
    () =>
      onACustomer(workshop, whole, async (at, id) => {
        const time = await timed(() => eraseAsWorkflow(at, id))
        changed.ours = await receiptRows(at.knex)
        return time
      }),
    () =>
      onACustomer(workshop, whole, (at, id) =>
        timed(async () => {
          changed.floor = await eraseByHand(at.knex, id)
        })
      )
  )
  const rows = assertSameRows(changed.ours, changed.floor)
  return [
    atMostTimes(1.3, {
      what: "Erasure of one customer",
      against: "one transaction written by hand",
      ...times,
      on: `${orders} orders, ${rows} rows changed, ${workshop.repeat} pairs`,
    }),
  ]
}

/** An erasure cannot be repeated: each one gets a database of its own. */
const onACustomer = (
  workshop: Workshop,
  whole: string,
  work: (at: PrivacyAt, customerId: string) => Promise<number>
): Promise<number> =>
  onACopy(workshop, whole, async (at) =>
    work(at, await nthCustomer(at.knex, RICH.mailbox))
  )
