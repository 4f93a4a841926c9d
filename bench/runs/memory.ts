import { atMostMore, type Measured, type Workshop } from "../bench"
import { nthCustomer, oneLeanCustomer } from "../fixtures/fill"
import { LEAN } from "../fixtures/shop-as-a-customer"
import { inTurn } from "../measure"
import { privacyAt } from "../shop/privacy-at"
import { numberFrom } from "./time-query-graph"

/** Memory while exporting very many orders against few, each in a process. */
export async function benchMemory(workshop: Workshop): Promise<Measured[]> {
  const many = workshop.scaled(100_000)
  const few = Math.min(100, many)
  const measured = await inTurn(
    workshop.repeat,
    () => memoryFor(workshop, many),
    () => memoryFor(workshop, few)
  )
  return [
    atMostMore(64, {
      what: `Memory of an export of ${many} orders`,
      against: `an export of ${few} orders`,
      ...measured,
      on: `full ZIP, a new process each, ${workshop.repeat} pairs`,
    }),
  ]
}

async function memoryFor(workshop: Workshop, orders: number): Promise<number> {
  const { databases, shop } = workshop
  const url = databases.url(await oneLeanCustomer(workshop, orders))
  const at = await privacyAt(shop, url)
  const id = await nthCustomer(at.knex, LEAN.mailbox).finally(at.close)

  return await numberFrom("memory-child.ts", url, id)
}
