import type { PurposeInForce } from "../../../src/purposes"
import carryOutRequests from "../../../src/jobs/carry-out-requests"
import { sendDueLetters } from "../../../src/letters"
import { ageOrder } from "../canary/age-order"
import { keepLocks } from "../locks/keep-locks"
import { decide } from "../choices/desk"
import { awaitMail } from "../mail"
import { ALL_GUARDS, eraseCustomer } from "../privacy/desk"
import { refusalOf } from "../privacy/refusals"
import type { TestShop } from "../privacy/open-test-shop"
import { answer } from "../requests/journeys/answer"
import { requestDesk } from "../requests/desk"
import { ownDataOf } from "../requests/storefront"
import {
  type Account,
  capturePayment,
  checkOut,
  sendOrder,
  storeAs,
} from "../shop"

/** A purpose as the register shows it to staff. */
export const purposeOf = async ({ admin }: TestShop, id: string) => {
  const { purposes } = await admin.get<{ purposes: PurposeInForce[] }>(
    "/admin/privacy/purposes"
  )
  return purposes.find((purpose) => purpose.id === id)
}

/** Asks in the storefront, logged in and with the password where one is due. */
export const ask = async (shop: TestShop, who: Account, said: object) => {
  const own = ownDataOf(storeAs(shop, who))
  const { privacy_request } = await own.ask(said)
  return privacy_request.id
}

/** Asks, and waits for the answer; the time to think again passes. */
export const askAndWait = async (shop: TestShop, who: Account, said: object) =>
  (await answer(shop, await ask(shop, who, said))).done

/** Has the time to think again be over, for what may wait for something else. */
export const passCoolingOff = async (
  { db, container }: TestShop,
  id: string
) => {
  await db("privacy_request")
    .where({ id })
    .update({ execute_after: db.raw("now() - interval '1 minute'") })
  await carryOutRequests(container)
}

/** Files what somebody asked by telephone; staff decide about it. */
export const fileFor = async (
  { admin }: TestShop,
  who: Account,
  said: object
) =>
  await requestDesk(admin).open({
    customer_id: who.id,
    identified_by: "phone_call_back",
    locale: "nb",
    ...said,
  })

/** Some months ago: paid, sent, locked, and nothing about it is open. */
export const buyMonthsAgo = async (shop: TestShop, who: Account) => {
  const order = await checkOut(shop, who)
  await capturePayment(shop, order)
  await sendOrder(shop, order)
  await ageOrder(shop.db, order, 1 / 4)
  await keepLocks(shop.container)
  return order
}

/** What an objection in the storefront is refused with. */
export const objectTo = async (
  shop: TestShop,
  who: Account,
  purpose_id: string
) => await refusalOf(decide(shop, who, { purpose_id, objection: true }))

/** The newest letter of a kind to somebody, once it is sent. */
export const mailTo = async (
  { container }: TestShop,
  { email }: Account,
  template: string
) => {
  await sendDueLetters(container)
  return await awaitMail({ to: email, template: `privacy-${template}` })
}

/** Has staff erase somebody in spite of all that is open. */
export const erase = (shop: TestShop, who: Account) =>
  eraseCustomer(shop, who.id, {
    confirm_email: who.email,
    override: ALL_GUARDS,
  })
