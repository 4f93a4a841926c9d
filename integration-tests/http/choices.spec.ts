import { Modules } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import { isProcessingAllowed } from "../../src/choices"
import { PRIVACY_CONSENT_MODULE } from "../../src/modules/privacy_consent"
import type { PrivacyConsentModuleService } from "../../src/modules/privacy_consent/service"
import {
  consentTo,
  decide,
  preferenceOf,
  preferencesOf,
} from "../support/choices/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { privacyStatus } from "../support/privacy/desk"
import { refusalOf } from "../support/privacy/refusals"
import { type Account, aPerson, register, storeAs } from "../support/shop"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const staffSees = async <T>(route: string, query: object = {}) =>
      await shop.admin.get<T>(`/admin/privacy${route}`, {
        query: { ...query },
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("shows what may be decided, in three languages, with digests", async () => {
      const list = async (locale?: string) =>
        (
          await shop.store.get<{
            purposes: { id: string; label: string; text_sha256: string }[]
          }>("/store/privacy/purposes", {
            query: { ...(locale && { locale }) },
          })
        ).purposes
      const [nb, nn, en] = await Promise.all([undefined, "nn", "en"].map(list))
      const marketing = (all: typeof nb) =>
        all?.find(({ id }) => id === "marketing")

      expect(nb?.map(({ id }) => id)).toEqual([
        "improvement",
        "monitoring",
        "security",
        "marketing",
        "activity",
        "existing_customer_marketing",
      ])
      expect(marketing(nb)?.label).toBe("Nyhetsbrev og markedsføring")
      expect(marketing(nn)?.label).toBe("Nyhendebrev og marknadsføring")
      expect(marketing(en)?.label).toBe("Newsletters and marketing")
      expect(marketing(nb)?.text_sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(marketing(nb)?.text_sha256).not.toBe(marketing(en)?.text_sha256)
    })

    it("takes a consent for the text that was read, and no other", async () => {
      const { text_sha256 } = await preferenceOf(shop, kari, "marketing")
      const wrong = decide(shop, kari, {
        purpose_id: "marketing",
        consent: true,
        text_sha256: "0".repeat(64),
      })
      expect(await refusalOf(wrong)).toMatchObject({
        status: 400,
        code: "PRIVACY_TEXT_CHANGED",
      })
      await consentTo(shop, kari, "marketing")

      const { consents } = await staffSees<{ consents: object[] }>(
        `/customers/${kari.id}/consents`
      )
      expect(consents).toEqual([
        expect.objectContaining({
          purpose_id: "marketing",
          given: true,
          channel: "storefront",
          locale: "nb",
          text_version: "preset-2026-11",
          text_sha256,
          actor_id: kari.id,
        }),
      ])
    })

    it("shows a consent as outdated once an officer has changed the text", async () => {
      await consentTo(shop, kari, "marketing")
      const { purposes } = await staffSees<{
        purposes: (Record<string, unknown> & { id: string })[]
      }>("/purposes")
      const { version, source, can_object, needs_consent, ...marketing } =
        purposes.find(({ id }) => id === "marketing") ?? { id: "" }
      expect({ version, source, can_object, needs_consent }).toEqual({
        version: "preset-2026-11",
        source: "preset",
        can_object: true,
        needs_consent: true,
      })

      const { purpose } = await shop.admin.post<{ purpose: object }>(
        "/admin/privacy/purposes",
        { ...marketing, text: { nb: "Ny", nn: "Ny", en: "New" } }
      )
      expect(purpose).toMatchObject({ version: "1", source: "decision" })
      expect(await preferenceOf(shop, kari, "marketing")).toMatchObject({
        text: "Ny",
        consent: { given: true, outdated: true },
        allowed: true,
      })
    })

    it("refuses choices that do not fit, and strangers", async () => {
      const choose = async (preference: Parameters<typeof decide>[2]) =>
        await refusalOf(decide(shop, kari, preference))

      expect(
        await choose({ purpose_id: "bookkeeping", objection: true })
      ).toMatchObject({ status: 400, code: "PRIVACY_PURPOSE_UNSUITED" })
      expect(
        await choose({ purpose_id: "order", objection: true })
      ).toMatchObject({ code: "PRIVACY_PURPOSE_UNSUITED" })
      expect(
        await choose({ purpose_id: "nonsense", objection: true })
      ).toMatchObject({ status: 404, code: "PRIVACY_PURPOSE_NOT_FOUND" })
      expect(await choose({ purpose_id: "marketing" })).toMatchObject({
        code: "PRIVACY_INVALID_REQUEST",
      })
      expect(
        await refusalOf(
          shop.store.get("/store/customers/me/privacy/preferences")
        )
      ).toMatchObject({ status: 401 })
    })

    it("emits an event for each choice, with nothing but its id", async () => {
      const heard: { name: string; data: { id: string } }[] = []
      const bus = shop.container.resolve(Modules.EVENT_BUS)
      const names = ["consent.given", "consent.withdrawn", "objection.raised"]
      names.forEach((name) =>
        bus.subscribe(
          `privacy.${name}`,
          async (event) => {
            heard.push(event as (typeof heard)[number])
          },
          { subscriberId: `choices-spec-${name}` }
        )
      )
      await consentTo(shop, kari, "marketing")
      await decide(shop, kari, { purpose_id: "marketing", consent: false })
      await decide(shop, kari, { purpose_id: "improvement", objection: true })
      await new Promise((resolve) => setTimeout(resolve, 300))

      expect(heard.map(({ name, data }) => [name, Object.keys(data)])).toEqual(
        names.map((name) => [`privacy.${name}`, ["id"]])
      )
    })

    it("answers in one statement whether a purpose may be pursued", async () => {
      const consents = shop.container.resolve<PrivacyConsentModuleService>(
        PRIVACY_CONSENT_MODULE
      )
      const may = (purpose: string) =>
        consents.isProcessingAllowed({ customerId: kari.id }, purpose)

      expect(await may("marketing")).toBe(false)
      expect(await may("improvement")).toBe(true)
      await decide(shop, kari, { purpose_id: "improvement", objection: true })
      expect(await may("improvement")).toBe(false)
      expect(await may("bookkeeping")).toBe(true)

      const asked = async (purpose: string) =>
        (
          await storeAs(shop, kari).get<{ processing: object }>(
            `/store/customers/me/privacy/purposes/${purpose}`
          )
        ).processing
      expect(await asked("improvement")).toEqual({
        purpose_id: "improvement",
        allowed: false,
      })
      expect(await asked("order")).toMatchObject({ allowed: true })
      expect(await refusalOf(asked("nonsense"))).toMatchObject({
        status: 404,
        code: "PRIVACY_PURPOSE_NOT_FOUND",
      })

      let statements = 0
      const count = () => (statements += 1)
      shop.db.on("query", count)
      await isProcessingAllowed(shop.db, { customerId: kari.id }, "marketing")
      shop.db.removeListener("query", count)
      expect(statements).toBe(1)
    })

    it("counts what stands, and shows it to nobody else", async () => {
      const ola = await register(shop, aPerson())
      await consentTo(shop, kari, "marketing")
      await decide(
        shop,
        kari,
        { purpose_id: "improvement", objection: true },
        { purpose_id: "monitoring", objection: true }
      )

      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "identifiable",
        consents: 1,
        objections: 2,
      })
      const { purposes } = await preferencesOf(shop, ola)
      expect(
        purposes.filter(({ consent, objection }) => consent || objection)
      ).toEqual([])
    })
  },
})
