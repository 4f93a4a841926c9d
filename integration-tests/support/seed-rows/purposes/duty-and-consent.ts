import { consentTo, decide, send } from "../../choices/desk"
import { atPreferences } from "../../choices/guest"
import { sentMails } from "../../mail"
import { eraseCustomer, exportCustomer } from "../../privacy/desk"
import { refusalOf } from "../../privacy/refusals"
import { getOrder } from "../../shop"
import { objectTo, purposeOf } from "../desk"
import { ABANDONED_CART, NEWSLETTER } from "../templates"
import type { Exercises } from "../stage"
import type { PURPOSES } from "../rows/purposes"

/** What a law demands, and what only the person may allow. */
export const dutyAndConsent = {
  bookkeeping: async ({ shop, ola, olas }) => {
    expect(await purposeOf(shop, "bookkeeping")).toMatchObject({
      legal_basis: "legal_obligation",
      can_object: false,
    })
    expect((await objectTo(shop, ola, "bookkeeping")).code).toBe(
      "PRIVACY_PURPOSE_UNSUITED"
    )
    const { bytes } = await exportCustomer(shop, ola.id, {
      scope: "portability",
    })
    const { tables } = JSON.parse(bytes.toString("utf8")) as {
      tables: { table: string }[]
    }
    const portable = tables.map(({ table }) => table)
    expect(portable).toContain("order_address")
    expect(portable).not.toContain("capture")
    expect(portable).not.toContain("privacy_retention_lock")

    await eraseCustomer(shop, ola.id, { confirm_email: ola.email })
    const { billing_address, email } = await getOrder(shop, olas)
    expect(email).toBeNull()
    expect(billing_address?.last_name).toBe(ola.address.last_name)
    const change = shop.admin.post(`/admin/orders/${olas.id}`, {
      billing_address: { last_name: "Nobody" },
    })
    expect((await refusalOf(change)).status).toBe(423)
  },

  marketing: async ({ shop, kari }) => {
    expect(await purposeOf(shop, "marketing")).toMatchObject({
      legal_basis: "consent",
      needs_consent: true,
    })
    const write = (template: string) => send(shop, { to: kari.email, template })
    expect(await write(NEWSLETTER)).toBeNull()
    await consentTo(shop, kari, "marketing")
    expect(await write(NEWSLETTER)).not.toBeNull()
    await decide(shop, kari, { purpose_id: "marketing", consent: false })
    expect(await write(NEWSLETTER)).toBeNull()

    // existing customers are written to until they decline, which is final
    await consentTo(shop, kari, "marketing")
    expect(await write(ABANDONED_CART)).not.toBeNull()
    const [mail] = sentMails({ to: kari.email, template: ABANDONED_CART })
    const token = String(mail?.data.unsubscribe_token)
    await atPreferences(shop.store).unsubscribe(token)
    expect(await write(ABANDONED_CART)).toBeNull()
    expect(await write(NEWSLETTER)).toBeNull()
    const ledger = await shop
      .db("privacy_consent")
      .where({ customer_id: kari.id })
      .orderBy("sequence")
    expect(ledger.map(({ given }) => given)).toEqual([true, false, true, false])
  },
} satisfies Exercises<typeof PURPOSES>
