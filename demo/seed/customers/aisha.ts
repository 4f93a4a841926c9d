import {
  addAddress,
  fillCart,
  giveStoreCredit,
  register,
} from "../../../integration-tests/support/shop"
import { daysAgo, yearsAgo } from "../days"
import { WELCOME } from "../discounts"
import { AISHA } from "../people"
import { buyAndReceive, knownSince, type Seeding } from "../seeding"

/** Came by the welcome discount, and pays a part with store credit. */
export async function seedAisha(seeding: Seeding): Promise<void> {
  const { shop } = seeding
  const aisha = await register(shop, AISHA)
  knownSince(seeding, aisha, yearsAgo(6, "04-22"))
  await addAddress(shop, aisha)

  await buyAndReceive(seeding, aisha, {
    items: [{ sku: "RYGGSEKK" }],
    promo_codes: [WELCOME],
    on: yearsAgo(6, "04-22"),
  })
  await giveStoreCredit(shop, aisha, {
    amount: 200,
    note: "Beklager ventetiden, Aisha",
  })
  await buyAndReceive(seeding, aisha, {
    items: [{ sku: "ULLGENSER" }],
    store_credit: 200,
    on: daysAgo(120),
  })
  await fillCart(shop, aisha, { items: [{ sku: "RAGGSOKKER", quantity: 3 }] })
}
