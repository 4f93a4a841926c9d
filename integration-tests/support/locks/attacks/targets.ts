import { FROZEN } from "../../../../src/locks/frozen"
import { removeTriggers } from "../../../../src/locks/triggers"
import createPrivacyTriggers from "../../../../src/migration-scripts/create-privacy-triggers"
import type { TestShop } from "../../privacy/open-test-shop"
import {
  addCreditLine,
  aPerson,
  capturePayment,
  checkOut,
  createDiscountCode,
  editOrder,
  type Ref,
  refundPayment,
  register,
  sendOrder,
  waitUntil,
} from "../../shop"
import { keepLocks } from "../keep-locks"
import type { Targets } from "./types"

/** What a lock that ended long ago says. */
const OVER = {
  counted_from: "2015-06-01",
  fiscal_year_end: "2015-12-31",
  locked_through: "2020-12-31",
  policy_decision_id: null,
}

/**
 * Three locked orders, a day old: so old that nothing of them is Medusa's to
 * take back any more. Moving them into the past takes the triggers away, as
 * only the owner of the tables can.
 */
export async function placeTargets(shop: TestShop): Promise<Targets> {
  const { db, container } = shop
  const kari = await register(shop, aPerson())
  await createDiscountCode(shop, { code: "TI" })
  const items = [{ sku: "KOPP", quantity: 3 }, { sku: "VASE" }]
  const sent = await checkOut(shop, kari, {
    items,
    promo_codes: ["TI"],
  })
  await capturePayment(shop, sent)
  await refundPayment(shop, sent, { amount: 10 })
  await sendOrder(shop, sent)
  await editOrder(shop, sent, { add: "FAT" })
  await addCreditLine(shop, sent, { amount: 5 })
  const placed = await checkOut(shop, kari, { items })
  const due = await checkOut(shop, kari, { items })

  await untilLocked(shop, [sent, placed, due])
  await removeTriggers(db)
  await discountShipping(shop, sent)
  await makeOlder(shop)
  await db("privacy_retention_lock").delete()
  await keepLocks(container)
  await db("privacy_retention_lock").where({ record_id: due.id }).update(OVER)
  await createPrivacyTriggers({ container, args: [] })

  return {
    sent: sent.id,
    sentLock: await lockOf(shop, sent),
    placed: placed.id,
    placedLock: await lockOf(shop, placed),
    due: due.id,
    dueLock: await lockOf(shop, due),
    customer: kari.id,
    salesChannel: shop.salesChannel.id,
  }
}

async function makeOlder({ db }: TestShop): Promise<void> {
  for (const { table } of FROZEN) {
    await db.raw(`update ?? set created_at = created_at - interval '1 day'`, [
      table,
    ])
  }
}

/** By SQL, since the little shop never discounts shipping. */
async function discountShipping({ db }: TestShop, { id }: Ref): Promise<void> {
  const [shipping] = await db("order_shipping").where({ order_id: id })
  await db("order_shipping_method_adjustment").insert({
    id: "ordsmadj_1",
    shipping_method_id: shipping.shipping_method_id,
    code: "FRAKT",
    amount: 5,
    raw_amount: JSON.stringify({ value: "5", precision: 20 }),
  })
}

/** The shop locks orders after it has answered. */
async function untilLocked(
  { db }: TestShop,
  orders: readonly Ref[]
): Promise<void> {
  await waitUntil("three locks, one of them issued", async () => {
    const locks = await db("privacy_retention_lock").whereIn(
      "record_id",
      orders.map(({ id }) => id)
    )
    return locks.length === orders.length && locks.some(({ issued }) => issued)
      ? true
      : undefined
  })
}

async function lockOf({ db }: TestShop, { id }: Ref): Promise<string> {
  const lock = await db("privacy_retention_lock")
    .where({ record: "order", record_id: id })
    .first()

  return lock.id
}
