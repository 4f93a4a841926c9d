import { Modules } from "@medusajs/framework/utils"
import { restrictSubject } from "../../../src/choices"
import type { PrivacyConsentModuleService } from "../../../src/modules/privacy_consent/service"
import { reportsAbout, WITH_ANALYTICS } from "../../support/analytics/reports"
import { consentTo, inTransaction, send } from "../../support/choices/desk"
import {
  emptyOutbox,
  failMails,
  sentMails,
  WITH_MAIL,
} from "../../support/mail"
import { privacyStatus } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { auditOf } from "../../support/retention/behind-the-locks"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  sendOrder,
  storeAs,
} from "../../support/shop"
import { inShop } from "../../support/suite"

const NEWSLETTER = "newsletter"
const ABANDONED_CART = "abandoned-cart"
const ORDER_PLACED = "order-placed"

// before the runner loads the shop's configuration
Object.assign(process.env, WITH_MAIL, WITH_ANALYTICS)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const mailsTo = (who: Account, template: string) =>
      sentMails({ to: who.email, template })

    const restrict = (who: Account) =>
      inTransaction(shop, (trx) =>
        restrictSubject(
          trx,
          { customerId: who.id },
          { ground: "accuracy_contested", actorId: "user_1" }
        )
      )

    const restrictionRoute = (who: Account) =>
      `/admin/privacy/customers/${who.id}/restriction`

    const lift = (who: Account, told: object = {}) =>
      shop.admin.post<{ restrictions: { lifted_at: string | null }[] }>(
        `${restrictionRoute(who)}/lift`,
        { reason: "accuracy_verified", ...told }
      )

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
      emptyOutbox()
    })

    it("writes to a restricted person about an open order, and nothing else", async () => {
      const order = await checkOut(shop, kari)
      await consentTo(shop, kari, "marketing")
      await restrict(kari)
      const about = (template: string) => ({
        to: kari.email,
        template,
        resource_type: "order",
        resource_id: order.id,
      })
      const analytics = shop.container.resolve(Modules.ANALYTICS)
      await analytics.identify({ actor_id: kari.id })

      expect(await send(shop, about(NEWSLETTER))).toBeNull()
      expect(await send(shop, about(ABANDONED_CART))).toBeNull()
      expect(reportsAbout(kari.id)).toEqual([])
      expect(await send(shop, about(ORDER_PLACED))).not.toBeNull()

      await sendOrder(shop, order)
      await shop.admin.post(`/admin/orders/${order.id}/complete`)
      expect(await send(shop, about(ORDER_PLACED))).toBeNull()
      expect(mailsTo(kari, ORDER_PLACED)).toHaveLength(1)

      // consent given since is one of the exceptions (art. 18(2))
      await consentTo(shop, kari, "marketing")
      expect(await send(shop, about(NEWSLETTER))).not.toBeNull()
    })

    it("keeps staff from changing what is known of a restricted person", async () => {
      const order = await checkOut(shop, kari)
      await restrict(kari)
      const customer = `/admin/customers/${kari.id}`
      const attempts = [
        () => shop.admin.post(customer, { first_name: "Another" }),
        () => shop.admin.post(`${customer}/addresses`, { city: "Oslo" }),
        () =>
          shop.admin.post(`/admin/orders/${order.id}`, {
            email: "a@example.com",
          }),
        () => shop.admin.delete(customer),
      ]

      for (const attempt of attempts) {
        expect(await refusalOf(attempt())).toMatchObject({
          status: 423,
          code: "PRIVACY_RESTRICTED",
        })
      }
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "restricted",
      })
      // strangers see nothing of the order at once
      const seen = await shop.store.get<{
        order: { email: null; shipping_address: { first_name: null } }
      }>(`/store/orders/${order.id}`)
      expect(seen.order.email).toBeNull()
      expect(
        (
          await storeAs(shop, kari).get<{ order: { email: string } }>(
            `/store/orders/${order.id}`
          )
        ).order.email
      ).toBe(kari.email)

      await lift(kari)
      await shop.admin.post(customer, { first_name: "Another" })
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "identifiable",
      })
    })

    it("a restriction is lifted only when its person has been told", async () => {
      expect((await refusalOf(lift(kari))).code).toBe("PRIVACY_NOT_RESTRICTED")
      await restrict(kari)

      failMails(1)
      const { code, status } = await refusalOf(lift(kari))
      expect([code, status]).toEqual(["PRIVACY_SUBJECT_NOT_TOLD", 400])
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "restricted",
      })

      const { restrictions } = await lift(kari)
      expect(restrictions).toEqual([
        expect.objectContaining({ lifted_at: expect.any(String) }),
      ])
      const [mail] = sentMails({ to: kari.email })
      expect(mail?.template).toBe("privacy-unrestricted")
      expect(mail?.text).toContain("begrensningen oppheves")
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "identifiable",
      })
      const [entry] = await auditOf(shop, "subject.unrestricted")
      expect(entry?.details).toMatchObject({
        reason: "accuracy_verified",
        told_by: "mail",
      })
    })

    it("staff may have told them, and the plugin sends nothing then", async () => {
      await restrict(kari)
      await lift(kari, { told_by: "phone" })
      expect(sentMails({ to: kari.email })).toEqual([])
    })

    it("a purpose goes on for a ground that is on record, until the restriction ends", async () => {
      const allowed = () =>
        shop.container
          .resolve<PrivacyConsentModuleService>("privacy_consent")
          .isProcessingAllowed({ customerId: kari.id }, "security")
      const except = () =>
        shop.admin.post<{ exceptions: object[] }>(
          `${restrictionRoute(kari)}/exceptions`,
          { purpose_id: "security", basis: "legal_claim" }
        )

      expect((await refusalOf(except())).code).toBe("PRIVACY_NOT_RESTRICTED")
      await restrict(kari)
      expect(await allowed()).toBe(false)
      const { exceptions } = await except()
      await except()
      expect(exceptions).toEqual([
        expect.objectContaining({ basis: "legal_claim", ended_at: null }),
      ])
      expect(await allowed()).toBe(true)
      expect(await auditOf(shop, "restriction.excepted")).toHaveLength(1)

      await lift(kari)
      await restrict(kari)
      expect(await allowed()).toBe(false)
    })

    it("whoever got the data is told of the restriction's end", async () => {
      await checkOut(shop, kari)
      await restrict(kari)
      await lift(kari)
      const { recipient_tasks } = await shop.admin.get<{
        recipient_tasks: { type: string; customer_id: string }[]
      }>("/admin/privacy/recipient-tasks")

      expect(recipient_tasks.length).toBeGreaterThan(0)
      for (const task of recipient_tasks) {
        expect(task).toMatchObject({
          type: "unrestriction",
          customer_id: kari.id,
        })
      }
    })
  },
})
