import { fillCart, register } from "../../../integration-tests/support/shop"
import { daysAgo, yearsAgo } from "../days"
import { AUTUMN } from "../discounts"
import { SOLVEIG } from "../people"
import { buyAndReceive, knownSince, type Seeding } from "../seeding"

/** Ingrid's neighbour and namesake; erasing one must not touch the other. */
export async function seedSolveig(
  seeding: Seeding,
  giftCard: string
): Promise<void> {
  const solveig = await register(seeding.shop, SOLVEIG)
  knownSince(seeding, solveig, yearsAgo(2, "02-01"))

  await buyAndReceive(seeding, solveig, {
    items: [{ sku: "ULLGENSER" }],
    promo_codes: [AUTUMN],
    on: yearsAgo(1, "09-17"),
  })
  await buyAndReceive(seeding, solveig, {
    items: [{ sku: "TERMOS" }],
    gift_cards: [giftCard],
    on: daysAgo(45),
  })
  await fillCart(seeding.shop, solveig, { items: [{ sku: "HODELYKT" }] })
}
