import { setTimeout as pause } from "node:timers/promises"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Ref } from "../../integration-tests/support/shop"
import { atMostTimes, type Measured, type Workshop } from "../bench"
import { TEMPLATE } from "../fixtures/template"
import { withoutPlugin } from "../fixtures/without-plugin"
import { ratioInterval } from "../interval"
import { medians, onePair, type Pair } from "../measure"
import { SHOP } from "../shop/boot"
import { privacyAt } from "../shop/privacy-at"
import { openTill, type Till } from "./till"

const WITH = "with_plugin"
const WITHOUT = "without_plugin"

/** The shop that never heard of the plugin. */
const BARE = join(__dirname, "../shop/bare")

const PAIRS = 300

/** Sales before the first that counts: both processes compile as they go. */
const WARM_UP = 20

/** A lock made in the background takes some milliseconds. */
const LOCKED_WITHIN_MS = 30_000
const LOOK_EVERY_MS = 20

/**
 * The last click of a checkout in a shop with the plugin, against the same
 * shop without it: two processes, two databases with the same rows of
 * Medusa's, two carts made ready before either is completed.
 */
export async function benchCompleteCart(
  workshop: Workshop
): Promise<Measured[]> {
  const { databases, shop, scaled } = workshop
  await databases.create(WITH, TEMPLATE)
  await withoutPlugin(workshop, WITHOUT)
  const at = await privacyAt(shop, databases.url(WITH))
  const tills: Till[] = []
  try {
    const ours = await openTill({
      folder: SHOP,
      databaseUrl: databases.url(WITH),
      afterSale: (order) => untilLocked(at.knex, order),
    })
    tills.push(ours)
    const floor = await openTill({
      folder: BARE,
      databaseUrl: databases.url(WITHOUT),
    })
    tills.push(floor)
    await sell({ ours, floor }, scaled(WARM_UP))
    await databases.settle()

    return [compared(await sell({ ours, floor }, scaled(PAIRS)))]
  } finally {
    for (const till of tills) {
      await till.close()
    }
    await at.close()
    await databases.drop(WITH)
    await databases.drop(WITHOUT)
  }
}

async function sell(
  { ours, floor }: Record<"ours" | "floor", Till>,
  sales: number
): Promise<Pair[]> {
  const pairs: Pair[] = []
  for (let round = 0; round < sales; round++) {
    const carts = { ours: await ours.prepare(), floor: await floor.prepare() }
    pairs.push(
      await onePair(
        round,
        () => ours.complete(carts.ours),
        () => floor.complete(carts.floor)
      )
    )
  }
  return pairs
}

/** Also the proof that the plugin was at work at all. */
async function untilLocked(knex: Knex, { id }: Ref): Promise<void> {
  for (const late = Date.now() + LOCKED_WITHIN_MS; Date.now() < late;) {
    const lock = await knex("privacy_retention_lock")
      .where({ record: "order", record_id: id })
      .first("id")
    if (lock) {
      return
    }
    await pause(LOOK_EVERY_MS)
  }
  throw new Error(`Order "${id}" was not locked`)
}

function compared(pairs: readonly Pair[]): Measured {
  return {
    ...atMostTimes(1.03, {
      what: "Completing a cart",
      against: "the same shop without the plugin",
      ...medians(pairs),
      on: `${pairs.length} pairs, a customer who is signed in`,
    }),
    interval: ratioInterval(pairs),
  }
}
