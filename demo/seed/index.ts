import type { Client } from "pg"
import {
  type Connection,
  createGroup,
  openShop,
  sellGiftCards,
} from "../../integration-tests/support/shop"
import { writeMark } from "../database/mark"
import { step } from "../run/steps"
import { count } from "../text/plural"
import { awaitInvoices } from "./await-invoices"
import { seedAisha } from "./customers/aisha"
import { seedIngrid } from "./customers/ingrid"
import { seedMagnus } from "./customers/magnus"
import { seedPer } from "./customers/per"
import { seedSolveig } from "./customers/solveig"
import { seedTurid } from "./customers/turid"
import { createDiscounts } from "./discounts"
import { backfillLocks } from "./backfill-locks"
import { moveDates } from "./move-dates"
import { PRODUCTS, SHOP_NAME } from "./products"
import type { Seeding } from "./seeding"

/** Fills an empty shop over HTTP, the way staff and customers would. */
export async function seed(
  connection: Connection,
  client: Client
): Promise<void> {
  const shop = await step(
    `Open "${SHOP_NAME}": kroner, 25 % MVA, a warehouse in Oslo`,
    async () => {
      const opened = await openShop(connection, {
        name: SHOP_NAME,
        products: PRODUCTS,
      })
      await sellGiftCards(opened)
      await createDiscounts(opened)

      return opened
    },
    ({ products }) => count(products.length, "product")
  )
  const seeding: Seeding = { shop, dated: [] }

  const ingrid = await step("Ingrid and Solveig Solberg shop", async () => {
    const seeded = await seedIngrid(seeding)
    await seedSolveig(seeding, seeded.giftCard)

    return seeded.ingrid
  })
  await step("Aisha, Magnus, Turid and Per shop", async () => {
    await seedAisha(seeding)
    const magnus = await seedMagnus(seeding)
    await createGroup(shop, { name: "Stamkunder" }, [ingrid, magnus])
    await seedTurid(seeding)
    await seedPer(seeding)
  })
  await step(
    "Invoices are written for what was shipped",
    () => awaitInvoices(client),
    (written) => count(written, "invoice")
  )
  await step(
    "Give orders of earlier days their dates, by SQL: no route can",
    () => moveDates(client, seeding.dated),
    () => count(seeding.dated.length, "row") + " and what hangs on them"
  )
  await step(
    "Lock the orders of earlier days, as a shop does that installs late",
    () => backfillLocks(shop),
    (locked) => count(locked, "lock")
  )
  await writeMark(client, "ready")
}
