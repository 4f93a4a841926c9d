import { consentTo, decide, preferenceOf } from "../support/choices/desk"
import { publishAnew } from "../support/notices/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { type Account, aPerson, register } from "../support/shop"
import { inShop } from "../support/suite"

type Recorded = {
  purpose_id: string
  given: boolean
  notice_version: number | null
  notice_changed: boolean
}

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    const ledger = async () =>
      (
        await shop.admin.get<{ consents: Recorded[] }>(
          `/admin/privacy/customers/${kari.id}/consents`
        )
      ).consents.map(({ given, notice_version, notice_changed }) => [
        given,
        notice_version,
        notice_changed,
      ])

    const consent = async () =>
      (await preferenceOf(shop, kari, "marketing")).consent

    it("records the version in force, and flags what is older", async () => {
      await publishAnew(shop)
      await consentTo(shop, kari, "marketing")
      expect(await consent()).toMatchObject({
        given: true,
        notice_version: 1,
        notice_changed: false,
      })
      expect(await ledger()).toEqual([[true, 1, false]])

      await publishAnew(shop, { remove: ["transfers"] })
      expect(await consent()).toMatchObject({
        given: true,
        outdated: false,
        notice_version: 1,
        notice_changed: true,
      })
      expect(await ledger()).toEqual([[true, 1, true]])

      await consentTo(shop, kari, "marketing")
      expect(await consent()).toMatchObject({
        notice_version: 2,
        notice_changed: false,
      })
    })

    it("flags a consent from before there was a notice, and no withdrawal", async () => {
      await consentTo(shop, kari, "marketing")
      expect(await consent()).toMatchObject({
        notice_version: null,
        notice_changed: false,
      })
      await publishAnew(shop)
      expect(await consent()).toMatchObject({ notice_changed: true })

      await decide(shop, kari, { purpose_id: "marketing", consent: false })
      await publishAnew(shop)
      expect(await ledger()).toEqual([
        [false, 1, false],
        [true, null, true],
      ])
    })

    it("names the version in the proof", async () => {
      await publishAnew(shop)
      await consentTo(shop, kari, "marketing")
      const { bytes } = await shop.admin.download(
        `/admin/privacy/customers/${kari.id}/consents`,
        { query: { format: "jsonld" } }
      )
      expect(bytes.toString("utf8")).toContain('"shop:privacyNoticeVersion":1')
    })
  },
})
