import { exportCustomer, planErasure } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { recipientDesk } from "../support/recipients/desk"
import { type Account, aPerson, checkOut, register } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const desk = () => recipientDesk(shop)

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("lists installed providers and the sharing relations of both policies", async () => {
      const found = await desk().register()
      const of = (source: string) =>
        found.filter((one) => one.source === source).map(({ id }) => id)

      expect(of("provider")).toEqual(
        expect.arrayContaining([
          "payment-pp_system_default",
          "carrier-manual_manual",
        ])
      )
      expect(of("preset")).toEqual([
        "payment_processors",
        "delivery_companies",
        "accounting_system",
        "newsletter_vendor",
        "analytics_vendor",
        "authorities",
      ])
      for (const { label } of found) {
        expect(Object.keys(label).sort()).toEqual(["en", "nb", "nn"])
      }
    })

    it("says in plan and export who got the data, from the register", async () => {
      const order = await checkOut(shop, kari)
      const accounting = await desk().addByHand({ country: "no" })
      const { recipients } = await planErasure(shop, kari.id)
      expect(recipients).toEqual(
        expect.arrayContaining([
          {
            id: "payment-pp_system_default",
            type: "payment",
            provider_id: "pp_system_default",
            name: "Payments: pp_system_default",
          },
          {
            id: accounting,
            type: "accounting",
            provider_id: null,
            name: "Regnskap AS",
          },
        ])
      )
      const { bytes } = await exportCustomer(shop, kari.id, { locale: "nb" })
      const archive = JSON.parse(bytes.toString("utf8")) as {
        recipients: object[]
      }
      expect(order.id).toBeTruthy()
      expect(archive.recipients).toEqual(
        expect.arrayContaining([
          { type: "payment", name: "Betaling: pp_system_default" },
          { type: "accounting", name: "Regnskap AS", country: "no" },
        ])
      )
    })

    it("names nobody from a preset before an officer has said who it is", async () => {
      const named = async () =>
        (await planErasure(shop, kari.id)).recipients.map(({ id }) => id)

      expect(await named()).not.toContain("accounting_system")
      await desk().change("accounting_system", { way: "manual" })
      expect(await named()).toContain("accounting_system")
      await desk().change("accounting_system", { retired: true })
      expect(await named()).not.toContain("accounting_system")
    })

    it("leaves out who gets data by consent alone, where there was none", async () => {
      const newsletter = await desk().addByHand({ purposes: ["marketing"] })
      const ids = async () =>
        (await planErasure(shop, kari.id)).recipients.map(({ id }) => id)
      expect(await ids()).not.toContain(newsletter)

      await shop.db("privacy_consent").insert({
        id: "prvcon_spec",
        customer_id: kari.id,
        purpose_id: "marketing",
        given: true,
        channel: "storefront",
        locale: "nb",
        text_version: "1",
        text_sha256: "0".repeat(64),
        actor_id: kari.id,
      })
      expect(await ids()).toContain(newsletter)
    })
  },
})
