import {
  atLeastTimes,
  atMostTimes,
  type Measured,
  type Workshop,
} from "../bench"
import { nthCustomer, oneBigCustomer } from "../fixtures/fill"
import { RICH } from "../fixtures/shop-as-a-customer"
import { copyByHand } from "../floors/copy"
import { inTurn, median, timed } from "../measure"
import { type PrivacyAt, privacyAt } from "../shop/privacy-at"
import { exportToFile, withFile } from "./export-to-file"
import { timeQueryGraph } from "./time-query-graph"

/** Exporting a big customer against `copy`, and against a script of a shop. */
export async function benchExport(workshop: Workshop): Promise<Measured[]> {
  const orders = workshop.scaled(10_000)
  const name = await oneBigCustomer(workshop, orders)
  const url = workshop.databases.url(name)
  const at = await privacyAt(workshop.shop, url)
  try {
    const customer = { url, id: await nthCustomer(at.knex, RICH.mailbox) }
    return await compare(workshop, at, { ...customer, orders })
  } finally {
    await at.close()
  }
}

type Customer = { id: string; url: string; orders: number }

async function compare(
  { repeat, say }: Workshop,
  { privacy }: PrivacyAt,
  { id, url, orders }: Customer
): Promise<Measured[]> {
  let rows = 0
  const ours = (format: "json" | "zip") => () =>
    withFile((path) =>
      timed(async () => {
        rows = await exportToFile(privacy, { id, format }, path)
      })
    )
  const floor = () =>
    withFile(async (path) => {
      let copied = 0
      const time = await timed(async () => {
        copied = await copyByHand(url, id, path)
      })
      if (rows && copied !== rows) {
        throw new Error(
          `The archive holds ${rows} rows, its floor copied ${copied}`
        )
      }
      return time
    })

  const json = await inTurn(repeat, ours("json"), floor)
  const zip = await inTurn(repeat, ours("zip"), floor)
  say("Asking query.graph for the same orders, page by page ...")
  // one long run; ours right before and right after it
  const around = [await ours("json")()]
  const script = await timeQueryGraph(url, id)
  around.push(await ours("json")())
  const on = `${orders} orders, ${rows} rows`
  const pairs = `${on}, ${repeat} pairs`
  const against = "copy of the same rows as JSON"

  return [
    atMostTimes(1.5, { what: "Export as JSON", against, ...json, on: pairs }),
    atMostTimes(5, { what: "Export as ZIP", against, ...zip, on: pairs }),
    atLeastTimes(10, {
      what: "Export as JSON",
      against: "a paginated query.graph script",
      ours: median(around),
      floor: script,
      on: `${on}, the script ran once`,
    }),
  ]
}
