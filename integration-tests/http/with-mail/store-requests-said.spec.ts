import { inShop } from "../../support/suite"
import { WITH_MAIL } from "../../support/mail"
import { HOSTILE_IDS } from "../../support/privacy/hostile"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { codeAfter, ownDataOf } from "../../support/requests/storefront"
import { type Account, addAddress, register } from "../../support/shop"

type Said = { details: unknown; content_sealed: string | null }

const MARK = "Zorromanniz"

const MALFORMED: readonly object[] = [
  [],
  {},
  { type: "everything" },
  { type: null },
  { type: ["access"] },
  { type: "access", code: "1", password: "x" },
  { type: "access", code: 12345678 },
  { type: "access", code: "1".repeat(33) },
  { type: "access", password: "x".repeat(1001) },
  { type: "access", force: true },
  { type: "access", purpose_ids: ["marketing"] },
  { type: "erasure", customer_id: "cus_2" },
  { type: "objection" },
  { type: "objection", purpose_ids: [] },
  { type: "objection", purpose_ids: "marketing" },
  { type: "objection", purpose_ids: ["marketing"], reason: "\0" },
  { type: "objection", purpose_ids: ["kari@example.com"] },
  { type: "restriction" },
  { type: "restriction", ground: "because" },
  { type: "consent_withdrawal", purpose_ids: Array(101).fill("a") },
  { type: "rectification", changes: [] },
  { type: "rectification", changes: [{ field: "id", value: "cus_2" }] },
  { type: "access", locale: "de" },
]

// the runner reads the config before it sets what it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account

    const own = (account = kari) => ownDataOf(shop.store.as(account.token))
    const saidIn = async (id: string): Promise<Said> =>
      await shop.db("privacy_request").where({ id }).first()

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop)
      ola = await register(shop)
    })

    it("rectification keeps names of fields in sight, and values sealed", async () => {
      const { privacy_request } = await own().ask({
        type: "rectification",
        changes: [
          { field: "first_name", value: MARK },
          { field: "email", value: `${MARK}@example.com` },
        ],
      })
      // a new address waits for staff, so that all of it is still there
      expect(privacy_request).toMatchObject({
        status: "waiting",
        waiting_for: "staff",
      })
      const row = await saidIn(privacy_request.id)
      expect(row.details).toEqual({ fields: ["first_name", "email"] })
      expect(row.content_sealed).toEqual(expect.any(String))
      expect(JSON.stringify(row)).not.toContain(MARK)
    })

    it("rectification is of one's own address book", async () => {
      const { id } = await addAddress(shop, ola)
      const changes = [{ field: "city", value: "Oslo", address_id: id }]

      expect(
        await refusalOf(own().ask({ type: "rectification", changes }))
      ).toMatchObject({ status: 400, code: "PRIVACY_INVALID_REQUEST" })
    })

    it("objection says to what; the reason is sealed", async () => {
      const purposes = await shop.store.get<{
        purposes: { id: string; can_object: boolean }[]
      }>("/store/privacy/purposes")
      const purpose = purposes.purposes.find(({ can_object }) => can_object)
      const { privacy_request } = await own().ask({
        type: "objection",
        purpose_ids: [purpose?.id],
        reason: `because of ${MARK}`,
      })
      const row = await saidIn(privacy_request.id)

      expect(row.details).toMatchObject({ purpose_ids: [purpose?.id] })
      expect(JSON.stringify(row)).not.toContain(MARK)
    })

    it("a mistake in what is said does not cost the code", async () => {
      const code = await codeAfter(kari.email, own().code)
      const ask = (purpose_ids: string[]) =>
        own().ask({ type: "objection", purpose_ids, code })

      expect(await refusalOf(ask(["no_such_purpose"]))).toMatchObject({
        status: 404,
        code: "PRIVACY_PURPOSE_NOT_FOUND",
      })
      const { privacy_request } = await own().ask({
        type: "restriction",
        ground: "legal_claim",
        code,
      })
      expect(privacy_request.type).toBe("restriction")
    })

    it("refuses what it does not know", async () => {
      for (const body of MALFORMED) {
        const refused = await refusalOf(own().ask(body))

        expect({ body, ...refused }).toMatchObject({
          body,
          status: 400,
          code: "PRIVACY_INVALID_REQUEST",
        })
        expect(refused.message).not.toContain("kari@example.com")
      }
    })

    it("knows no request of a hostile id", async () => {
      for (const id of HOSTILE_IDS) {
        const path = encodeURIComponent(id)
        for (const call of [
          () => own().read(path),
          () => own().cancel(path),
          () => own().archive(path, "12345678"),
        ]) {
          const { status } = await refusalOf(call())
          expect([400, 401, 404]).toContain(status)
        }
      }
    })

    it("lists refuse what they do not know", async () => {
      for (const query of [
        { limit: 0 },
        { limit: 101 },
        { offset: -1 },
        { order: "id" },
        { fields: "content_sealed" },
        { status: "open" },
      ]) {
        expect(await refusalOf(own().list(query))).toMatchObject({
          status: 400,
          code: "PRIVACY_INVALID_REQUEST",
        })
      }
    })
  },
})
