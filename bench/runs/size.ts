import { atMostTimes, type Measured, type Workshop } from "../bench"
import { manyCustomers, nthCustomer } from "../fixtures/fill"
import { RICH } from "../fixtures/shop-as-a-customer"
import { inTurn, timed } from "../measure"
import { type PrivacyAt, privacyAt } from "../shop/privacy-at"
import { eraseAsWorkflow } from "./erase-as-workflow"
import { exportToFile, withFile } from "./export-to-file"

const ORDERS_OF_SUBJECT = 20

/** Small customers are soon measured, so often. */
const ROUNDS_PER_REPEAT = 4

/**
 * The same small customer in a big shop against a small one: what a look-up
 * without an index would cost. Each round takes customers nobody looked at.
 */
export async function benchSize(workshop: Workshop): Promise<Measured[]> {
  const sizes = [workshop.scaled(1_000_000), workshop.scaled(10_000)] as const
  const { databases, shop, repeat } = workshop
  const big = await manyCustomers(workshop, sizes[0])
  const small = await manyCustomers(workshop, sizes[1])
  const [inBig, inSmall] = [
    await privacyAt(shop, databases.url(big)),
    await privacyAt(shop, databases.url(small)),
  ]
  const rounds = repeat * ROUNDS_PER_REPEAT
  const compare = (job: (at: PrivacyAt, round: number) => Promise<number>) =>
    inTurn(
      rounds,
      (round) => job(inBig, round),
      (round) => job(inSmall, round)
    )
  try {
    await databases.settle()
    const exported = await compare(timeExport)
    const erased = await compare(timeErasure)
    const on = `a customer of ${ORDERS_OF_SUBJECT} orders, ${rounds} pairs`
    const measured = [
      { what: `Export among ${sizes[0]} orders`, ...exported },
      { what: `Erasure among ${sizes[0]} orders`, ...erased },
    ]
    return measured.map((times) =>
      atMostTimes(1.2, { ...times, against: `among ${sizes[1]} orders`, on })
    )
  } finally {
    await inBig.close()
    await inSmall.close()
  }
}

async function timeExport(at: PrivacyAt, round: number): Promise<number> {
  const id = await nthCustomer(at.knex, RICH.mailbox, round)
  return await withFile((path) =>
    timed(() => exportToFile(at.privacy, { id, format: "json" }, path))
  )
}

/** Erased customers are renamed, so the first is always one still there. */
async function timeErasure(at: PrivacyAt): Promise<number> {
  const id = await nthCustomer(at.knex, RICH.mailbox)
  return await timed(() => eraseAsWorkflow(at, id))
}
