import { generateEntityId } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import {
  isProcessingAllowed,
  raiseObjections,
  subjectOfMailbox,
} from "../../src/choices"
import prunePrivacyConsents from "../../src/jobs/prune-privacy-consents"
import {
  consentTo,
  decide,
  inTransaction,
  preferenceOf,
} from "../support/choices/desk"
import { proveMailbox } from "../support/choices/prove-mailbox"
import { withoutTriggers } from "../support/locks/without-triggers"
import { eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { type Account, aPerson, register } from "../support/shop"

// of medusa-config.ts
const SECRET = "only-for-development-never-in-production"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("keeps the ledger, whoever writes to the database", async () => {
      await consentTo(shop, kari, "marketing")
      const ledger = () => shop.db("privacy_consent")
      const refused = /PRIVACY_CONSENT_APPEND_ONLY/

      await expect(ledger().update({ given: false })).rejects.toThrow(refused)
      await expect(
        ledger().update({ recorded_at: new Date(0) })
      ).rejects.toThrow(refused)
      await expect(ledger().delete()).rejects.toThrow(refused)
      await expect(shop.db.raw("truncate privacy_consent")).rejects.toThrow(
        refused
      )
      await expect(
        shop.db("privacy_consent").update({ customer_id: "cus_other" })
      ).rejects.toThrow(refused)
    })

    it("leaves proof and suppression under a digest after an erasure", async () => {
      await consentTo(shop, kari, "marketing")
      await decide(
        shop,
        kari,
        { purpose_id: "existing_customer_marketing", objection: true },
        { purpose_id: "improvement", objection: true }
      )
      await eraseCustomer(shop, kari.id, { confirm_email: kari.email })
      const mailbox = subjectOfMailbox(kari.email, SECRET)
      const { mailboxDigest: mailbox_digest } = mailbox

      expect(
        await shop.db("privacy_consent").where({ mailbox_digest })
      ).toEqual([
        expect.objectContaining({
          customer_id: null,
          given: true,
          closed_at: expect.any(Date),
        }),
      ])
      const objections = await shop
        .db("privacy_objection")
        .where({ mailbox_digest })
      expect(objections.map(({ purpose_id }) => purpose_id)).toEqual([
        "existing_customer_marketing",
      ])
      await expect(
        shop.db("privacy_objection").where({ mailbox_digest }).delete()
      ).rejects.toThrow("stay while the person objects")
      // the old list comes back, and the person does not
      const may = (purpose: string) =>
        isProcessingAllowed(shop.db, mailbox, purpose)
      expect(await may("existing_customer_marketing")).toBe(false)
      expect(await may("marketing")).toBe(false)
      await register(shop, { ...kari })
      expect(await may("existing_customer_marketing")).toBe(false)
    })

    it("gives an account what its mailbox said, once that is proven", async () => {
      const ola = await register(shop, aPerson())
      const subject = subjectOfMailbox(ola.email, SECRET)
      await inTransaction(shop, (trx) =>
        raiseObjections(trx, subject, {
          purposeIds: ["existing_customer_marketing"],
          actorId: "guest",
          channel: "mail",
        })
      )
      const seen = () => preferenceOf(shop, ola, "existing_customer_marketing")
      const takeBack = () =>
        decide(shop, ola, {
          purpose_id: "existing_customer_marketing",
          objection: false,
        })
      const may = () =>
        isProcessingAllowed(shop.db, subject, "existing_customer_marketing")

      expect((await seen()).objection).toBeNull()
      await takeBack()
      expect(await may()).toBe(false)

      await proveMailbox(shop, ola)
      expect((await seen()).objection).toEqual({
        raised_at: expect.any(String),
      })
      await takeBack()
      expect(await may()).toBe(true)
    })

    it("proves a consent as a record others can read", async () => {
      await consentTo(shop, kari, "marketing")
      await decide(shop, kari, { purpose_id: "marketing", consent: false })
      const proof = await shop.admin.get<{
        "@graph": Record<string, unknown>[]
      }>(`/admin/privacy/customers/${kari.id}/consents`, {
        query: { format: "jsonld" },
      })

      expect(proof["@graph"]).toEqual([
        expect.objectContaining({
          "@type": "dpv:ConsentRecord",
          "dct:conformsTo": "ISO/IEC TS 27560:2023",
          "dpv:hasConsentStatus": { "@id": "dpv:ConsentWithdrawn" },
          "dct:hasPart": [
            expect.objectContaining({ "@type": "dpv:ConsentGiven" }),
            expect.objectContaining({ "@type": "dpv:ConsentWithdrawn" }),
          ],
        }),
      ])
      expect(JSON.stringify(proof)).toContain("Ja, jeg vil ha nyhetsbrev")
      expect(JSON.stringify(proof)).not.toContain(kari.email)
    })

    it("keeps proof for three years after a consent ended, and not longer", async () => {
      const entry = (customer_id: string, years: number, more: object) => ({
        id: generateEntityId(undefined, "prvcon"),
        customer_id,
        purpose_id: "marketing",
        given: true,
        channel: "storefront",
        locale: "nb",
        text_version: "preset-2026-11",
        text_sha256: "0".repeat(64),
        actor_id: customer_id,
        recorded_at: shop.db.raw("now() - make_interval(years => ?)", [years]),
        ...more,
      })
      const given = (who: string, years: number) => entry(who, years, {})
      const withdrawn = (who: string, years: number) =>
        entry(who, years, { given: false })
      await withoutTriggers(shop.db, async (trx) => {
        await trx("privacy_consent").insert([
          given("cus_still_standing", 9),
          given("cus_ended_lately", 9),
          withdrawn("cus_ended_lately", 2),
          given("cus_ended_long_ago", 9),
          withdrawn("cus_ended_long_ago", 4),
          given("cus_came_back", 9),
          withdrawn("cus_came_back", 4),
          given("cus_came_back", 2),
          withdrawn("cus_came_back", 1),
          entry("cus_erased", 9, {
            customer_id: null,
            mailbox_digest: "k1:erased",
            closed_at: shop.db.raw("now() - interval '4 years'"),
          }),
        ])
      })
      await prunePrivacyConsents(shop.container)

      const left = await shop
        .db("privacy_consent")
        .whereLike("customer_id", "cus\\_%\\_%")
        .orWhere("mailbox_digest", "k1:erased")
        .orderBy("sequence")
      expect(
        left.map(({ customer_id, given: was }) => [customer_id, was])
      ).toEqual([
        ["cus_still_standing", true],
        ["cus_ended_lately", true],
        ["cus_ended_lately", false],
        ["cus_came_back", true],
        ["cus_came_back", false],
      ])
    })
  },
})
