import {
  type Account,
  cancelOrder,
  checkOut,
  markedPerson,
  register,
} from "../../shop"
import type { TestShop } from "../../privacy/open-test-shop"
import { requestDesk } from "../desk"
import { codeAfter, guestAt, ownDataOf } from "../storefront"

/** What is asked, and what the type of request wants to have said. */
export type Ask = { type: string; said: object }

/** Somebody about to exercise a right, by one of the three ways in. */
export type Asker = {
  email: string
  customerId: string
  /** Of those who have one. */
  account?: Account
  /** Has shown who they are, and asked. */
  ask(ask: Ask): Promise<string>
  /** Fetches the archive that was made. */
  fetch(ask: Ask, id: string): Promise<Buffer>
}

/** The order leaves data, and as a canceled one nothing that must stay. */
const buyAndCancel = async (
  shop: TestShop,
  buyer: Parameters<typeof checkOut>[1]
) => {
  const order = await checkOut(shop, buyer)
  await cancelOrder(shop, order)

  const { customer_id } = await shop
    .db("order")
    .where({ id: order.id })
    .first("customer_id")
  return String(customer_id)
}

const aCustomer = async (shop: TestShop): Promise<Asker> => {
  const kari = await register(shop, markedPerson("Zorro"))
  await buyAndCancel(shop, kari)
  const own = ownDataOf(shop.store.as(kari.token))
  const code = () => codeAfter(kari.email, own.code)

  return {
    email: kari.email,
    customerId: kari.id,
    account: kari,
    ask: async ({ type, said }) =>
      (await own.ask({ type, code: await code(), ...said })).privacy_request.id,
    fetch: async (_, id) => (await own.archive(id, await code())).bytes,
  }
}

const aGuest = async (shop: TestShop): Promise<Asker> => {
  const hedda = markedPerson("Zorro")
  const customerId = await buyAndCancel(shop, hedda)
  const guest = guestAt(shop.store)
  const proof = async (type: string, more = {}) => {
    let asked = ""
    const code = await codeAfter(hedda.email, async () => {
      asked = (await guest.ask(hedda.email, type, more)).request_id
    })
    return [asked, code] as const
  }

  return {
    email: hedda.email,
    customerId,
    ask: async ({ type, said }) =>
      (await guest.verify(...(await proof(type)), said)).privacy_request.id,
    fetch: async ({ type }) =>
      (await guest.archive(...(await proof(type, { follow: true })))).bytes,
  }
}

/** Somebody who telephones: staff call back, and file it for them. */
const aCaller = async (shop: TestShop): Promise<Asker> => {
  const ola = await register(shop, markedPerson("Zorro"))
  await buyAndCancel(shop, ola)
  const desk = requestDesk(shop.admin)

  return {
    email: ola.email,
    customerId: ola.id,
    account: ola,
    ask: async ({ type, said }) => {
      const { id } = await desk.open({
        type,
        customer_id: ola.id,
        locale: "nb",
        ...said,
      })
      await desk.step(id, "verify", { identified_by: "phone_call_back" })
      return id
    },
    fetch: async (_, id) =>
      (await shop.admin.download(`/admin/privacy/requests/${id}/archive`))
        .bytes,
  }
}

/** By the channel that the request then names. */
export const ASKERS = { customer: aCustomer, guest: aGuest, staff: aCaller }

export type Channel = keyof typeof ASKERS
