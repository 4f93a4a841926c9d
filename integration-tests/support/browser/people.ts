import {
  anAddress,
  aPerson,
  capturePayment,
  checkOut,
  type Person,
  register,
  sendOrder,
  type Shop,
} from "../shop"
import { consentTo, decide } from "../choices/desk"
import { deleteCustomerByStaff } from "../shop/customers/staff"

function resident(first_name: string, last_name: string, street: string) {
  const name = { first_name, last_name, phone: "+47 912 34 567" }

  return aPerson({
    ...name,
    email: `${first_name}.${last_name}@example.com`.toLowerCase(),
    address: anAddress({
      ...name,
      address_1: street,
      postal_code: "0552",
      city: "Oslo",
    }),
  })
}

export const KARI: Person = resident("Kari", "Nordmann", "Toftes gate 41")
export const OLA: Person = resident("Ola", "Dunk", "Markveien 12")
export const GUEST: Person = resident("Per", "Hansen", "Storgata 92")
export const HIDDEN: Person = resident("Mona", "Lie", "Nygata 3")

/** Ids of what the journeys look for. */
export type People = Record<"kari" | "ola" | "hidden", string> &
  Record<"kariOrder" | "guestOrder", string>

/** Four people as a shop knows them: two accounts, a guest, one hidden. */
export async function letThemShop(shop: Shop): Promise<People> {
  const kari = await register(shop, KARI)
  const kariOrder = await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
  await capturePayment(shop, kariOrder)
  await sendOrder(shop, kariOrder)

  const ola = await register(shop, OLA)
  await checkOut(shop, ola, { items: [{ sku: "VASE" }] })
  await decide(shop, ola, { purpose_id: "improvement", objection: true })
  await consentTo(shop, ola, "marketing")

  const guestOrder = await checkOut(shop, GUEST, { items: [{ sku: "FAT" }] })
  await capturePayment(shop, guestOrder)
  await sendOrder(shop, guestOrder)

  const hidden = await register(shop, HIDDEN)
  await deleteCustomerByStaff(shop, hidden)

  return {
    kari: kari.id,
    ola: ola.id,
    hidden: hidden.id,
    kariOrder: kariOrder.id,
    guestOrder: guestOrder.id,
  }
}
