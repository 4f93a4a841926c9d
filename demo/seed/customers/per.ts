import { fillCart } from "../../../integration-tests/support/shop"
import { daysAgo, yearsAgo } from "../days"
import { PER } from "../people"
import { buyAndReceive, type Seeding } from "../seeding"

/** Always a guest: a mailbox and addresses, no login. */
export async function seedPer(seeding: Seeding): Promise<void> {
  await buyAndReceive(seeding, PER, {
    items: [{ sku: "FISKESTANG" }],
    on: yearsAgo(2, "05-30"),
  })
  await buyAndReceive(seeding, PER, {
    items: [{ sku: "RAGGSOKKER", quantity: 4 }],
    on: daysAgo(20),
  })
  await fillCart(seeding.shop, PER, { items: [{ sku: "TERMOS" }] })
}
