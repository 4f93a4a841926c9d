import {
  addAddress,
  cancelOrder,
  checkOut,
  claimOrder,
  type Ref,
  register,
} from "../../../integration-tests/support/shop"
import { daysAgo, yearsAgo } from "../days"
import { MAGNUS } from "../people"
import { buyAndReceive, knownSince, placedOn, type Seeding } from "../seeding"

/** Has a complaint that is not settled, and an order he called off. */
export async function seedMagnus(seeding: Seeding): Promise<Ref> {
  const { shop } = seeding
  const magnus = await register(shop, MAGNUS)
  knownSince(seeding, magnus, yearsAgo(3, "06-09"))
  await addAddress(shop, magnus)

  await buyAndReceive(seeding, magnus, {
    items: [{ sku: "FISKESTANG" }, { sku: "TERMOS" }],
    on: yearsAgo(3, "06-09"),
  })
  const lamp = await buyAndReceive(seeding, magnus, {
    items: [{ sku: "HODELYKT" }],
    on: daysAgo(30),
  })
  await claimOrder(shop, lamp, {
    item_note: "Lykten slukker når det regner",
    replacement: "HODELYKT",
  })
  const canceled = await checkOut(shop, magnus, {
    items: [{ sku: "RYGGSEKK" }],
  })
  await cancelOrder(shop, canceled)
  placedOn(seeding, canceled, yearsAgo(2, "11-28"))

  return magnus
}
