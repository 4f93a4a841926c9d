import prunePrivacyRecipients from "../../src/jobs/prune-privacy-recipients"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
} from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { type Account, aPerson, checkOut, register } from "../support/shop"
import { inShop } from "../support/suite"

const DAY = 24 * 3600 * 1000

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const erase = (who: Account) =>
      eraseCustomer(shop, who.id, {
        confirm_email: who.email,
        override: ALL_GUARDS,
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("records disclosures under law, and exports them to the person", async () => {
      const order = await checkOut(shop, kari)
      const record = (body: object) =>
        shop.admin.post<{ disclosure: { id: string } }>(
          "/admin/privacy/disclosures",
          { basis: "court_order", disclosed_on: "2026-11-02", ...body }
        )
      const { disclosure } = await record({
        order_id: order.id,
        reference: "TOSL-2026-1234",
      })
      await record({ customer_id: kari.id, basis: "legal_obligation" })
      expect(disclosure).toMatchObject({
        recipient_id: "authorities",
        basis: "court_order",
        disclosed_on: "2026-11-02",
      })
      for (const body of [
        { customer_id: kari.id, reference: "Kari Nordmann" },
        { customer_id: kari.id, order_id: order.id },
        { customer_id: kari.id, recipient_id: "accounting_system" },
        { customer_id: kari.id, basis: "because" },
        {},
      ]) {
        expect((await refusalOf(record(body))).status).toBe(400)
      }
      expect(
        (await refusalOf(record({ customer_id: "cus_nobody" }))).code
      ).toBe("PRIVACY_CUSTOMER_NOT_FOUND")

      const { bytes } = await exportCustomer(shop, kari.id)
      const { tables } = JSON.parse(bytes.toString("utf8")) as {
        tables: { table: string; rows: object[] }[]
      }
      const exported = tables.find(
        ({ table }) => table === "privacy_disclosure"
      )
      expect(exported?.rows).toHaveLength(2)
      expect(JSON.stringify(exported?.rows)).toContain("TOSL-2026-1234")

      const rows = shop.db("privacy_disclosure")
      await expect(
        rows.clone().update({ basis: "legal_claim" })
      ).rejects.toThrow("PRIVACY_DISCLOSURE_APPEND_ONLY")
      await expect(rows.clone().del()).rejects.toThrow(
        "PRIVACY_DISCLOSURE_APPEND_ONLY"
      )
      await erase(kari)
      const { disclosures } = await shop.admin.get<{ disclosures: object[] }>(
        "/admin/privacy/disclosures",
        { query: { order_id: order.id } }
      )
      expect(disclosures).toHaveLength(1)
    })

    it("keeps disclosures and settled tasks for five years, and no longer", async () => {
      const yearsAgo = (years: number, days = 0) =>
        new Date(
          new Date().setFullYear(new Date().getFullYear() - years) - days * DAY
        )
      const disclosed = (id: string, since: Date, day = since) => ({
        ...{ id, customer_id: kari.id, recipient_id: "authorities" },
        ...{ basis: "court_order", recorded_by: "user_1", created_at: since },
        disclosed_on: day.toISOString().slice(0, 10),
      })
      const task = (id: string, settled_at: Date | null) => ({
        ...{ id, recipient_id: "carrier", customer_id: kari.id },
        ...{ type: "erasure", way: "manual", due_on: "2020-01-01" },
        ...{ state: settled_at ? "done" : "pending", settled_at },
      })
      const [old, young] = [yearsAgo(5, 2), yearsAgo(4)]
      await shop
        .db("privacy_disclosure")
        .insert([
          disclosed("prvdis_old", old),
          disclosed("prvdis_late", young, old),
          disclosed("prvdis_young", young),
        ])
      await shop
        .db("privacy_recipient_task")
        .insert([
          task("prvtsk_old", old),
          task("prvtsk_young", young),
          task("prvtsk_open", null),
        ])
      await expect(
        shop.db("privacy_disclosure").where({ id: "prvdis_late" }).del()
      ).rejects.toThrow("after five years at the earliest")

      await prunePrivacyRecipients(getContainer())
      const left = async (table: string) =>
        (await shop.db(table).orderBy("id")).map(({ id }: { id: string }) => id)
      expect(await left("privacy_disclosure")).toEqual([
        "prvdis_late",
        "prvdis_young",
      ])
      expect(await left("privacy_recipient_task")).toEqual([
        "prvtsk_open",
        "prvtsk_young",
      ])
      const pruned = await shop
        .db("privacy_audit_entry")
        .where({ action: "recipients.pruned" })
      expect(pruned).toMatchObject([{ details: { tasks: 1, disclosures: 1 } }])

      await prunePrivacyRecipients(getContainer())
      expect(
        await shop
          .db("privacy_audit_entry")
          .where({ action: "recipients.pruned" })
      ).toHaveLength(1)
    })
  },
})
