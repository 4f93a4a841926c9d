import { inShop } from "../../support/suite"
import { consentTo, preferenceOf, send } from "../../support/choices/desk"
import { atPreferences, textOf } from "../../support/choices/guest"
import { proveMailbox } from "../../support/choices/prove-mailbox"
import { emptyOutbox, sentMails, WITH_MAIL } from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { codeAfter, from } from "../../support/requests/storefront"
import {
  aPerson,
  checkOut,
  type Person,
  register,
  waitUntil,
} from "../../support/shop"

const NEWSLETTER = "newsletter"

Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let hedda: Person
    let wants: { purpose_id: string; consent: true; text_sha256: string }

    const page = (ip = "198.51.100.1") => atPreferences(from(shop.store, ip))
    const ask = async (email: string, preferences: object[], more = {}) => {
      let request_id = ""
      const code = await codeAfter(email, async () => {
        ;({ request_id } = await page().ask({ email, preferences, ...more }))
      })
      return { request_id, code }
    }
    const decide = async (...preferences: object[]) =>
      await page().confirm(await ask(hedda.email, preferences))
    /** Codes are mailed after the answer, and no test leaves some behind. */
    const codesArrived = (count: number) =>
      waitUntil("the codes", async () =>
        sentMails({ template: "privacy-code" }).length === count
          ? true
          : undefined
      )
    const mail = (to: string) => send(shop, { to, template: NEWSLETTER })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      wants = {
        purpose_id: "marketing",
        consent: true,
        text_sha256: await textOf(shop, "marketing", "nb"),
      }
    })

    beforeEach(async () => {
      hedda = aPerson()
      emptyOutbox()
    })

    it("answers alike whether or not the shop knows the address", async () => {
      await checkOut(shop, hedda)
      const known = await page().ask({ email: hedda.email })
      const again = await page().ask({ email: hedda.email.toUpperCase() })
      const unknown = await page().ask({ email: "nobody@example.com" })

      expect(again).toEqual(known)
      expect(unknown).toEqual({
        request_id: expect.stringMatching(/^prvpref_[0-9a-f]{32}$/),
        expires_in_minutes: 10,
      })
      expect(unknown.request_id).not.toBe(known.request_id)
      await codesArrived(3)
    })

    it("holds nothing before the code is back, and then exactly what was said", async () => {
      const { request_id, code } = await ask(hedda.email, [wants])
      expect(await mail(hedda.email)).toBeNull()

      const { purposes } = await page().confirm({ request_id, code })
      expect(purposes.find(({ id }) => id === "marketing")).toMatchObject({
        consent: { given: true, outdated: false },
        allowed: true,
      })
      expect(await mail(hedda.email)).toMatchObject({ template: NEWSLETTER })
      const [entry] = await shop.db("privacy_consent")
      expect(entry).toMatchObject({
        customer_id: null,
        channel: "storefront",
        locale: "nb",
        text_sha256: wants.text_sha256,
        actor_id: "guest",
      })
      expect(JSON.stringify(entry)).not.toContain(hedda.email)

      await decide({ purpose_id: "marketing", consent: false })
      expect(await mail(hedda.email)).toBeNull()
    })

    it("shows what stands to whoever asks to change nothing", async () => {
      await decide({ purpose_id: "improvement", objection: true })
      const { purposes } = await page().confirm(await ask(hedda.email, []))

      expect(
        purposes.filter(({ objection }) => objection).map(({ id }) => id)
      ).toEqual(["improvement"])
    })

    it("confirms with a code nothing but the choices it was mailed for", async () => {
      const mine = await ask(hedda.email, [wants])
      // somebody else wants the opposite for the same address
      const theirs = await ask(hedda.email, [
        { purpose_id: "improvement", objection: true },
      ])
      const wrong = [
        { ...mine, code: "00000000" },
        { ...mine, code: theirs.code },
        { ...theirs, code: mine.code },
        { request_id: `prvpref_${"0".repeat(32)}`, code: mine.code },
        { request_id: "__proto__", code: mine.code },
      ]
      const refusals = []
      for (const proof of wrong) {
        refusals.push(await refusalOf(page().confirm(proof)))
      }
      await page().confirm(mine)
      refusals.push(await refusalOf(page().confirm(mine)))

      expect(refusals[0]).toMatchObject({
        status: 401,
        code: "PRIVACY_IDENTITY_NOT_PROVEN",
      })
      expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(await shop.db("privacy_objection")).toEqual([])
    })

    it("says what is wrong before it mails a code", async () => {
      const wrong: [object, string][] = [
        [{ ...wants, text_sha256: "0".repeat(64) }, "PRIVACY_TEXT_CHANGED"],
        [{ ...wants, text_sha256: undefined }, "PRIVACY_INVALID_REQUEST"],
        [{ purpose_id: "order", objection: true }, "PRIVACY_PURPOSE_UNSUITED"],
        [
          { purpose_id: "nonsense", objection: true },
          "PRIVACY_PURPOSE_NOT_FOUND",
        ],
        [{ ...wants, more: 1 }, "PRIVACY_INVALID_REQUEST"],
      ]
      for (const [preference, code] of wrong) {
        const asked = page().ask({
          email: hedda.email,
          preferences: [preference],
        })
        expect(await refusalOf(asked)).toMatchObject({ code })
      }
      // a text in another language was not the one that was read
      expect(
        await refusalOf(
          page().ask({
            email: hedda.email,
            locale: "en",
            preferences: [wants],
          })
        )
      ).toMatchObject({ code: "PRIVACY_TEXT_CHANGED" })
      expect(sentMails({ to: hedda.email })).toEqual([])
    })

    it("asks whoever asks too often to wait, from one network and not from all", async () => {
      const asked = (ip: string) => page(ip).ask({ email: hedda.email })
      for (let times = 0; times < 5; times++) {
        await asked("192.0.2.7")
      }
      const refused = await refusalOf(asked("192.0.2.7"))

      expect(refused).toMatchObject({
        status: 429,
        code: "PRIVACY_TOO_MANY_REQUESTS",
      })
      await asked("192.0.2.8")
      await codesArrived(6)
    })

    it("follows the person into an account once its mailbox is proven", async () => {
      await decide(wants)
      const account = await register(shop, hedda)
      const seen = () => preferenceOf(shop, account, "marketing")

      expect(await seen()).toMatchObject({ consent: null, allowed: false })
      await proveMailbox(shop, account)
      expect(await seen()).toMatchObject({
        consent: { given: true },
        allowed: true,
      })
    })

    it("ends as a guest what was consented to in an account", async () => {
      const account = await register(shop, hedda)
      await consentTo(shop, account, "marketing")

      await decide({ purpose_id: "marketing", consent: false })
      expect(await mail(hedda.email)).toBeNull()
      expect(await preferenceOf(shop, account, "marketing")).toMatchObject({
        consent: { given: false },
        allowed: false,
      })
    })
  },
})
