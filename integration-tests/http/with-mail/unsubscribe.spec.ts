import {
  createWorkflow,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { inShop } from "../../support/suite"
import { PRIVACY_CONSENT_MODULE } from "../../../src/modules/privacy_consent"
import type { PrivacyConsentModuleService } from "../../../src/modules/privacy_consent/service"
import {
  isProcessingAllowedStep,
  unsubscribeTokenStep,
  type UnsubscribeTokenStepInput,
} from "../../../src/workflows"
import {
  consentTo,
  decide,
  preferenceOf,
  send,
} from "../../support/choices/desk"
import { atPreferences } from "../../support/choices/guest"
import { emptyOutbox, sentMails, WITH_MAIL } from "../../support/mail"
import { eraseCustomer } from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { type Account, aPerson, register } from "../../support/shop"

const NEWSLETTER = "newsletter"
const ABANDONED_CART = "abandoned-cart"

Object.assign(process.env, WITH_MAIL)

/** As a shop's own workflow would prepare a mail that it sends elsewhere. */
const prepareMailWorkflow = createWorkflow(
  "prepare-mail-of-spec",
  (input: WorkflowData<UnsubscribeTokenStepInput>) =>
    new WorkflowResponse({
      isAllowed: isProcessingAllowedStep(input),
      token: unsubscribeTokenStep(input),
    })
)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const mail = (template: string, to = kari.email, more: object = {}) =>
      send(shop, { to, template, ...more })
    /** As it stands in the mail that was sent last. */
    const tokenIn = (template: string, to = kari.email) =>
      String(sentMails({ to, template }).at(-1)?.data?.unsubscribe_token ?? "")
    const unsubscribe = (token: string) =>
      atPreferences(shop.store).unsubscribe(token)
    const written = async () => ({
      objections: await shop.db("privacy_objection").orderBy("id"),
      consents: await shop.db("privacy_consent").orderBy("sequence"),
    })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
      emptyOutbox()
    })

    it("stops all direct marketing with one click, at once and for good", async () => {
      await consentTo(shop, kari, "marketing")
      await mail(NEWSLETTER, kari.email, { data: { title: "April" } })
      expect(sentMails({ template: NEWSLETTER })[0]?.data).toMatchObject({
        title: "April",
      })
      const token = tokenIn(NEWSLETTER)
      const first = await unsubscribe(token)

      expect(first).toEqual({
        unsubscribed: true,
        purpose_ids: ["marketing", "existing_customer_marketing"],
      })
      expect(await mail(NEWSLETTER)).toBeNull()
      expect(await mail(ABANDONED_CART)).toBeNull()
      expect(await preferenceOf(shop, kari, "marketing")).toMatchObject({
        consent: { given: false },
        objection: { raised_at: expect.any(String) },
        allowed: false,
      })
      const before = await written()
      // for the account, and for the mailbox whoever has the account
      expect(
        before.objections.map(({ customer_id, purpose_id }) => [
          customer_id,
          purpose_id,
        ])
      ).toEqual(
        expect.arrayContaining([
          [kari.id, "marketing"],
          [kari.id, "existing_customer_marketing"],
          [null, "marketing"],
          [null, "existing_customer_marketing"],
        ])
      )
      expect(before.objections).toHaveLength(4)
      // a second click, and one a year later
      expect(await unsubscribe(token)).toEqual(first)
      expect(await written()).toEqual(before)
    })

    it("lets no account of the same address take it back for the mailbox", async () => {
      await mail(ABANDONED_CART)
      await unsubscribe(tokenIn(ABANDONED_CART))
      await decide(shop, kari, {
        purpose_id: "existing_customer_marketing",
        objection: false,
      })
      await consentTo(shop, kari, "marketing")

      expect(await mail(ABANDONED_CART)).toBeNull()
      expect(await mail(NEWSLETTER)).toBeNull()
    })

    it("names nobody in the token, which is good for whoever has no account too", async () => {
      const stranger = aPerson().email
      await mail(ABANDONED_CART, stranger)
      const token = tokenIn(ABANDONED_CART, stranger)
      const [, said = ""] = token.split(".")

      expect(Buffer.from(said, "base64url").toString()).not.toContain("@")
      await unsubscribe(token)
      expect(await mail(ABANDONED_CART, stranger)).toBeNull()
      expect(await mail(ABANDONED_CART)).not.toBeNull()
    })

    it("puts a token into marketing alone, and leaves one that is there", async () => {
      await mail("order-placed")
      expect(
        sentMails({ template: "order-placed" })[0]?.data
      ).not.toHaveProperty("unsubscribe_token")
      await mail(ABANDONED_CART, kari.email, {
        data: { unsubscribe_token: "the shop's own" },
      })
      expect(tokenIn(ABANDONED_CART)).toBe("the shop's own")
    })

    it("makes tokens for mails that others send, of what can be declined", async () => {
      const consents = shop.container.resolve<PrivacyConsentModuleService>(
        PRIVACY_CONSENT_MODULE
      )
      const tokenFor = (purpose: string) =>
        consents.unsubscribeTokenFor({ customerId: kari.id }, purpose)

      await unsubscribe(await tokenFor("improvement"))
      expect(await preferenceOf(shop, kari, "improvement")).toMatchObject({
        allowed: false,
      })
      expect(
        await preferenceOf(shop, kari, "existing_customer_marketing")
      ).toMatchObject({ allowed: true })
      await expect(tokenFor("bookkeeping")).rejects.toMatchObject({
        code: "PRIVACY_PURPOSE_UNSUITED",
      })
    })

    it("makes them in a workflow too, which asks before whether to send", async () => {
      const prepare = async (purpose_id: string) =>
        (
          await prepareMailWorkflow(shop.container).run({
            input: { customer_id: kari.id, purpose_id },
          })
        ).result

      const { isAllowed, token } = await prepare("existing_customer_marketing")
      expect(isAllowed).toBe(true)
      expect(await unsubscribe(token)).toMatchObject({ unsubscribed: true })
      expect(await prepare("existing_customer_marketing")).toMatchObject({
        isAllowed: false,
      })
      await expect(prepare("bookkeeping")).rejects.toMatchObject({
        code: "PRIVACY_PURPOSE_UNSUITED",
      })
    })

    it("answers everything it did not sign in the same words", async () => {
      await mail(ABANDONED_CART)
      const token = tokenIn(ABANDONED_CART)
      const [version, said = "", signature = ""] = token.split(".")
      const other = Buffer.from(
        Buffer.from(said, "base64url")
          .toString()
          .replace("existing_customer_marketing", "improvement")
      ).toString("base64url")
      const forged = [
        "",
        ".",
        "nonsense",
        `${version}.${said}`,
        `${version}.${other}.${signature}`,
        `${version}.${said}.${signature.slice(0, -4)}`,
        `${version}.${said}.${signature}AAAA`,
        `u2.${said}.${signature}`,
        "x".repeat(5000),
      ]
      const refusals = []
      for (const one of forged) {
        refusals.push(await refusalOf(unsubscribe(one)))
      }
      expect(refusals[0]).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_TOKEN",
      })
      expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1)
      expect((await written()).objections).toEqual([])
    })

    it("still works for an address whose account was erased", async () => {
      await mail(ABANDONED_CART)
      const token = tokenIn(ABANDONED_CART)
      await eraseCustomer(shop, kari.id, { confirm_email: kari.email })

      expect(await unsubscribe(token)).toMatchObject({ unsubscribed: true })
      expect(await mail(ABANDONED_CART)).toBeNull()
    })
  },
})
