import { recipientDesk } from "../../recipients/desk"
import { requestDesk } from "../../requests/desk"
import { lockOf } from "../../retention/desk"
import { getOrder } from "../../shop"
import { ask, askAndWait, mailTo } from "../desk"
import type { Exercises } from "../stage"
import type { RIGHTS } from "../rows/rights"

const NEW_NAME = "Rettstad"

/** What is corrected, and what goes. */
export const changes = {
  rectification: async ({ shop, kari, open, received }) => {
    const recipientId = await recipientDesk(shop).addByHand()
    // a new address waits for staff to look at the request
    const email = `ny.${kari.email}`
    const id = await ask(shop, kari, {
      type: "rectification",
      changes: [
        { field: "last_name", value: NEW_NAME },
        { field: "email", value: email },
      ],
    })
    const desk = requestDesk(shop.admin)
    expect((await desk.read(id)).content).toMatchObject({
      changes: [
        { field: "last_name", value: NEW_NAME, before: kari.last_name },
        { field: "email", value: email, before: kari.email },
      ],
    })
    await desk.step(id, "complete")

    const nameOn = async (order: typeof open) =>
      (await getOrder(shop, order)).billing_address?.last_name
    expect(await nameOn(open)).toBe(NEW_NAME)
    expect(await nameOn(received)).toBe(kari.last_name)
    const [profile] = await shop.db("customer").where({ id: kari.id })
    expect(profile).toMatchObject({ last_name: NEW_NAME, email })
    const notes = await shop
      .db("privacy_correction_note")
      .where({ order_id: received.id })
    expect(notes[0]?.changes).toMatchObject({ last_name: NEW_NAME })
    expect(await recipientDesk(shop).taskOf(recipientId)).toMatchObject({
      request_id: id,
      type: "rectification",
    })
  },

  erasure: async ({ shop, ola, olas }) => {
    const { password } = ola
    const { id, status } = await askAndWait(shop, ola, {
      type: "erasure",
      password,
    })
    expect(status).toBe("completed_with_retained")
    const { locked_through } = await lockOf(shop, olas)
    const { email, billing_address } = await getOrder(shop, olas)
    expect(email).toBeNull()
    expect(billing_address).toMatchObject({
      last_name: ola.address.last_name,
      phone: null,
    })
    const { text } = await mailTo(shop, ola, "erased")
    const year = locked_through?.slice(0, 4)
    expect(text).toContain(`31. desember ${year}`)
    expect(text).toMatch(/bokføringsloven/i)
    expect(text).toContain(String(olas.display_id))
    expect(text).toContain("De som leverer varer for oss")
    const receipts = shop.db("privacy_erasure_receipt")
    expect(await receipts.where({ request_id: id })).toHaveLength(1)
  },
} satisfies Exercises<typeof RIGHTS>
