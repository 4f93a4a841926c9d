import {
  addAddress,
  buyGiftCard,
  capturePayment,
  checkOut,
  createPersonalCode,
  fillCart,
  giveStoreCredit,
  receiveReturn,
  register,
  requestReturnAsCustomer,
} from "../../../integration-tests/support/shop"
import { daysAgo, yearsAgo } from "../days"
import { INGRID } from "../people"
import { refundDue } from "../refund-due"
import { buyAndReceive, knownSince, placedOn, type Seeding } from "../seeding"

/** A customer of many years, and the first whose story is told. */
export async function seedIngrid(seeding: Seeding) {
  const { shop } = seeding

  // before she had an account, with the capitals she typed
  await buyAndReceive(
    seeding,
    { ...INGRID, email: "Ingrid.Solberg@Example.com" },
    { items: [{ sku: "RAGGSOKKER", quantity: 2 }], on: yearsAgo(7, "03-14") }
  )
  const ingrid = await register(shop, INGRID)
  knownSince(seeding, ingrid, yearsAgo(5, "08-20"))
  await addAddress(shop, ingrid)
  await addAddress(shop, ingrid, {
    address_name: "Hytta",
    address_1: "Hyttevegen 7",
    postal_code: "2640",
    city: "Vinstra",
  })

  await buyAndReceive(seeding, ingrid, {
    items: [{ sku: "RYGGSEKK", metadata: { brodering: "Ingrid S." } }],
    on: yearsAgo(4, "05-12"),
  })
  await returnOne(seeding, ingrid)
  await buyAndReceive(seeding, ingrid, {
    items: [{ sku: "TERMOS" }, { sku: "HODELYKT" }],
    on: daysAgo(60),
  })

  await createPersonalCode(shop, ingrid, { code: "INGRID20", percent: 20 })
  const open = await checkOut(shop, ingrid, {
    items: [{ sku: "FISKESTANG" }],
    promo_codes: ["INGRID20"],
  })
  await capturePayment(shop, open)
  placedOn(seeding, open, daysAgo(2))

  await fillCart(shop, ingrid, { items: [{ sku: "ULLGENSER", quantity: 2 }] })
  await fillCart(shop, INGRID, { items: [{ sku: "RAGGSOKKER" }] })
  await giveStoreCredit(shop, ingrid, {
    amount: 150,
    note: "Forsinket levering til Ingrid i fjor",
  })
  const giftCard = await giftFor(seeding, ingrid)

  return { ingrid, giftCard }
}

type Ingrid = Awaited<ReturnType<typeof register>>

/** Two sweaters, one of them too small. */
async function returnOne(seeding: Seeding, ingrid: Ingrid): Promise<void> {
  const { shop } = seeding
  const sweaters = await buyAndReceive(seeding, ingrid, {
    items: [{ sku: "ULLGENSER", quantity: 2 }],
    on: yearsAgo(1, "10-03"),
  })
  const back = await requestReturnAsCustomer(shop, sweaters, {
    note: "Den ene var for liten. Hilsen Ingrid",
  })
  await receiveReturn(shop, back)
  await refundDue(shop, sweaters, "Retur: for liten")
}

/** A gift card, paid by her and spent by somebody else. */
async function giftFor(seeding: Seeding, ingrid: Ingrid): Promise<string> {
  const { order, giftCard } = await buyGiftCard(seeding.shop, ingrid)
  await capturePayment(seeding.shop, order)
  placedOn(seeding, order, daysAgo(90))

  return giftCard.code
}
