import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../../support/suite"
import { reportsAbout, WITH_ANALYTICS } from "../../support/analytics/reports"
import { consentTo, decide, send } from "../../support/choices/desk"
import { emptyOutbox, sentMails, WITH_MAIL } from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { type Account, aPerson, register, storeAs } from "../../support/shop"

const NEWSLETTER = "newsletter"
const ABANDONED_CART = "abandoned-cart"

// before the runner loads the shop's configuration
Object.assign(process.env, WITH_MAIL, WITH_ANALYTICS)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const mailsTo = (who: Account, template: string) =>
      sentMails({ to: who.email, template })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
      emptyOutbox()
    })

    it("sends a newsletter from consent to withdrawal, and not a mail longer", async () => {
      const mail = { to: kari.email, template: NEWSLETTER }

      expect(await send(shop, mail)).toBeNull()
      await consentTo(shop, kari, "marketing")
      expect(await send(shop, mail)).toMatchObject({ template: NEWSLETTER })
      expect(mailsTo(kari, NEWSLETTER)).toHaveLength(1)

      await decide(shop, kari, { purpose_id: "marketing", consent: false })
      expect(await send(shop, mail)).toBeNull()
      expect(mailsTo(kari, NEWSLETTER)).toHaveLength(1)
      // nothing says that something was sent
      expect(
        await shop.db("notification").where({ to: kari.email })
      ).toHaveLength(1)
    })

    it("keeps a list of mails to whoever did not decline", async () => {
      const ola = await register(shop, aPerson())
      await decide(shop, ola, {
        purpose_id: "existing_customer_marketing",
        objection: true,
      })
      const notifications = shop.container.resolve(Modules.NOTIFICATION)
      const mailTo = ({ email }: Account) => ({
        to: email.toUpperCase(),
        channel: "email",
        template: ABANDONED_CART,
      })

      expect(
        await notifications.createNotifications([mailTo(kari), mailTo(ola)])
      ).toHaveLength(1)
      expect(await notifications.createNotifications([mailTo(ola)])).toEqual([])
      expect(sentMails({ template: ABANDONED_CART })).toHaveLength(1)
    })

    it("finds the person by the cart a mail is about", async () => {
      const { cart } = await storeAs(shop, kari).post<{ cart: { id: string } }>(
        "/store/carts",
        { region_id: shop.region.id }
      )
      await decide(shop, kari, {
        purpose_id: "existing_customer_marketing",
        objection: true,
      })

      expect(
        await send(shop, {
          to: "another@example.com",
          template: ABANDONED_CART,
          resource_type: "cart",
          resource_id: cart.id,
        })
      ).toBeNull()
    })

    it("tells analytics about a person until they object", async () => {
      const analytics = shop.container.resolve(Modules.ANALYTICS)
      const tell = async () => {
        await analytics.track({ event: "looked", actor_id: kari.id })
        await analytics.identify({ actor_id: kari.id })
      }
      await tell()
      expect(reportsAbout(kari.id)).toHaveLength(2)

      await decide(shop, kari, { purpose_id: "improvement", objection: true })
      await tell()
      expect(reportsAbout(kari.id)).toHaveLength(2)

      await decide(shop, kari, { purpose_id: "improvement", objection: false })
      await tell()
      expect(reportsAbout(kari.id)).toHaveLength(4)
    })

    it("sends what nobody assigned, and lists it as unclassified", async () => {
      expect(
        await send(shop, { to: kari.email, template: "birthday" })
      ).toMatchObject({ template: "birthday" })

      const { templates, unclassified_templates } = await shop.admin.get<{
        templates: { template: string }[]
        unclassified_templates: { template: string; purpose_id: null }[]
      }>("/admin/privacy/purposes")
      expect(unclassified_templates).toEqual([
        expect.objectContaining({ template: "birthday", purpose_id: null }),
      ])
      expect(templates.map(({ template }) => template)).toEqual(
        expect.arrayContaining([NEWSLETTER, ABANDONED_CART, "order-placed"])
      )
    })
  },
})
