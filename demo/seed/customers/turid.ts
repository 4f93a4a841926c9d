import {
  createDraftOrder,
  register,
} from "../../../integration-tests/support/shop"
import { daysAgo, yearsAgo } from "../days"
import { TURID } from "../people"
import { buyAndReceive, knownSince, type Seeding } from "../seeding"

/** Buys for a company, whose number the accounts need. */
export async function seedTurid(seeding: Seeding): Promise<void> {
  const { shop } = seeding
  const turid = await register(shop, TURID)
  knownSince(seeding, turid, yearsAgo(3, "01-15"))

  await buyAndReceive(seeding, turid, {
    items: [{ sku: "RAGGSOKKER", quantity: 24 }],
    on: yearsAgo(3, "01-15"),
  })
  await buyAndReceive(seeding, turid, {
    items: [{ sku: "HODELYKT", quantity: 6 }],
    on: daysAgo(75),
  })
  await createDraftOrder(shop, TURID, { customer: turid, sku: "TERMOS" })
}
