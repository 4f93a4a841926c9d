import { send } from "../../choices/desk"
import { sentMails } from "../../mail"
import { eraseCustomer, planErasure } from "../../privacy/desk"
import { refusalOf } from "../../privacy/refusals"
import { requestDesk } from "../../requests/desk"
import { liftHold, placeHold } from "../../retention/desk"
import { addAddress, claimOrder, getOrder, sendOrder } from "../../shop"
import { ask, askAndWait, objectTo, passCoolingOff, purposeOf } from "../desk"
import { ORDER_PLACED } from "../templates"
import type { Exercises } from "../stage"
import type { PURPOSES } from "../rows/purposes"

/** What a contract needs. */
export const contract = {
  contract: async ({ shop, kari, open }) => {
    expect(await purposeOf(shop, "order")).toMatchObject({
      legal_basis: "contract",
      can_object: false,
    })
    expect((await objectTo(shop, kari, "order")).code).toBe(
      "PRIVACY_PURPOSE_UNSUITED"
    )
    await addAddress(shop, kari)
    const { password } = kari
    const id = await ask(shop, kari, { type: "erasure", password })
    await passCoolingOff(shop, id)

    const { waiting_for, guards } = await requestDesk(shop.admin).read(id)
    expect(waiting_for).toBe("guard")
    expect(guards?.map(({ code }) => code)).toContain("open_order")
    expect(await shop.db("customer_address")).toEqual([])
    const { email, shipping_address } = await getOrder(shop, open)
    expect(email).toBe(kari.email)
    expect(shipping_address?.address_1).toBe(kari.address.address_1)
  },

  customer_relation: async ({ shop, ola, olas }) => {
    const guards = async () =>
      (await planErasure(shop, ola.id)).guards.map(({ code }) => code)
    expect(await purposeOf(shop, "customer_relation")).toMatchObject({
      legal_basis: "contract",
    })
    // the claims window runs, and holds nothing by itself
    expect(await guards()).toEqual([])
    const hold = await placeHold(shop, {
      scope: "order",
      reference: olas.id,
      ground: "legal_claim",
      reason: "Forbrukerkjøpsloven § 27",
    })
    expect(await guards()).toEqual(["legal_hold"])
    await liftHold(shop, hold)

    await claimOrder(shop, olas, { type: "refund" })
    expect(await guards()).toContain("open_claim")
    const erasing = eraseCustomer(shop, ola.id, {
      confirm_email: ola.email,
    })
    expect((await refusalOf(erasing)).code).toBe("PRIVACY_GUARDED")
  },

  order_communication: async ({ shop, kari, open }) => {
    expect(await purposeOf(shop, "order_communication")).toMatchObject({
      legal_basis: "contract",
    })
    await askAndWait(shop, kari, {
      type: "restriction",
      ground: "unlawful",
    })
    const write = () =>
      send(shop, {
        to: kari.email,
        template: ORDER_PLACED,
        resource_type: "order",
        resource_id: open.id,
      })
    expect(await write()).not.toBeNull()
    await sendOrder(shop, open)
    expect(await write()).toBeNull()
    expect(sentMails({ to: kari.email, template: ORDER_PLACED })).toHaveLength(
      1
    )
  },
} satisfies Exercises<typeof PURPOSES>
