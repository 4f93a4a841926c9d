import { inShop } from "../support/suite"
import { keepLocks } from "../support/locks/keep-locks"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { listenIn } from "../support/privacy/listen-in"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { refusedUnchanged } from "../support/privacy/table-digests"
import { auditOf, behindTheLocks } from "../support/retention/behind-the-locks"
import { lockOf, noteCorrection } from "../support/retention/desk"
import { MALFORMED_CORRECTIONS } from "../support/retention/malformed"
import { expectEachRefused } from "../support/retention/refuse-each"
import {
  type Account,
  aPerson,
  checkOut,
  createDraftOrder,
  register,
  sendOrder,
} from "../support/shop"

type Correction = {
  id: string
  order_id: string
  address: string
  changes: Record<string, string>
  reason: string
  noted_by: string
}

type Listed = {
  corrections: Correction[]
  original: Record<"billing" | "shipping", Record<string, unknown> | null>
  count: number
}

const WORD = "Qzxlofoten"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let sent: { id: string }
    let placed: { id: string }

    const list = (query: object = {}, order = sent) =>
      shop.admin.get<Listed>(`/admin/privacy/orders/${order.id}/corrections`, {
        query: { ...query },
      })

    const note = async (body: object = {}) =>
      (await noteCorrection<{ correction: Correction }>(shop, sent, body))
        .correction

    const refused = (body: object = {}, order = sent) =>
      refusedUnchanged(shop.db, () => noteCorrection(shop, order, body))

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      sent = await checkOut(shop, kari)
      await sendOrder(shop, sent)
      placed = await checkOut(shop, kari)
      await keepLocks(shop.container)
    })

    it("stands beside the sales document, which stays as it is", async () => {
      const before = await shop.db("order_address").orderBy("id")
      const correction = await note({
        changes: { city: " Bergen ", company: "", country_code: "NO" },
      })

      expect(correction).toMatchObject({
        order_id: sent.id,
        address: "billing",
        // Norway stands already
        changes: { city: "Bergen", company: "" },
        reason: "Asked by letter",
      })
      expect(await shop.db("order_address").orderBy("id")).toEqual(before)
      expect(await lockOf(shop, sent)).toMatchObject({ verified: true })
      const { corrections, original, count } = await list()

      expect([count, corrections]).toEqual([1, [correction]])
      expect(original).toEqual({
        billing: {
          first_name: kari.first_name,
          last_name: kari.last_name,
          company: kari.address.company,
          address_1: kari.address.address_1,
          address_2: kari.address.address_2,
          postal_code: kari.address.postal_code,
          city: "Oslo",
          province: "Oslo",
          country_code: "no",
        },
        shipping: expect.objectContaining({ city: "Oslo" }),
      })
    })

    it("may be corrected itself, by another one", async () => {
      const first = await note({ changes: { city: "Bergen" } })
      const second = await note({ changes: { city: "Oslo" } })
      const third = await note({ address: "shipping" })

      const idsOf = async (query?: object) =>
        (await list(query)).corrections.map(({ id }) => id)
      expect(await idsOf()).toEqual([third.id, second.id, first.id])
      expect(await idsOf({ order: "created_at", limit: 2 })).toEqual([
        first.id,
        second.id,
      ])
      expect(await idsOf({ offset: 2 })).toEqual([first.id])
    })

    it("leaves an entry that says which fields, and no word of them", async () => {
      const said = await listenIn(() =>
        note({
          changes: { city: WORD, last_name: WORD },
          reason: `${WORD} wrote to us`,
        })
      )
      const [entry] = await auditOf(shop, "correction.noted")

      expect(entry?.details).toMatchObject({
        order_id: sent.id,
        address: "billing",
        fields: ["last_name", "city"],
      })
      const { rows } = await shop.db.raw<{ rows: unknown[] }>(
        `select to_jsonb(e) from privacy_audit_entry e
         union all select to_jsonb(w) from workflow_execution w`
      )
      expect(JSON.stringify(rows)).not.toContain(WORD)
      expect(said).not.toContain(WORD)
    })

    it("needs a sales document that is issued and locked", async () => {
      const draft = await createDraftOrder(shop, kari)
      for (const order of [placed, draft]) {
        const { status, code, message } = await refused({}, order)

        expect([status, code]).toEqual([400, "PRIVACY_NOT_ISSUED"])
        expect(message).toContain(`POST /admin/orders/${order.id}`)
      }
      expect(await refused({}, { id: "order_1" })).toMatchObject({
        status: 404,
        code: "PRIVACY_ORDER_NOT_FOUND",
      })
      expect(await refusalOf(list({}, { id: "order_1" }))).toMatchObject({
        status: 404,
      })
      await behindTheLocks(shop, () =>
        shop.db("privacy_retention_lock").update({ state: "released" })
      )
      expect(await refused()).toMatchObject({ code: "PRIVACY_NOT_ISSUED" })
    })

    it("says something else than what stands", async () => {
      await note()
      const standing = { city: "Bergen", first_name: kari.first_name }
      const { status, code, message } = await refused({ changes: standing })

      expect([status, code]).toEqual([400, "PRIVACY_NOTHING_TO_CORRECT"])
      expect(message).toContain("first_name, city")
      expect(message).not.toMatch(/Bergen|Kari/)
      await behindTheLocks(shop, () =>
        shop
          .db("order")
          .where({ id: sent.id })
          .update({ billing_address_id: null })
      )
      expect(await refused({ changes: { city: "Moss" } })).toMatchObject({
        code: "PRIVACY_NOTHING_TO_CORRECT",
        message: expect.stringContaining("has no billing address"),
      })
    })

    it("is refused with anything missing or wrong", async () => {
      await expectEachRefused(shop.db, MALFORMED_CORRECTIONS, {
        code: "PRIVACY_INVALID_REQUEST",
        call: (body) => noteCorrection(shop, sent, body),
      })
      const hostile = `'); drop table "order"; -- ${"æ".repeat(200)}`
      const { changes } = await note({ changes: { address_1: hostile } })
      expect(changes).toEqual({ address_1: hostile })
    })

    it("stays while locked when its person is erased, and gets no other", async () => {
      const correction = await note({ reason: "Asked by letter" })
      await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

      expect((await list()).corrections).toEqual([
        expect.objectContaining({
          id: correction.id,
          changes: { city: "Bergen" },
        }),
      ])
      const another = noteCorrection(shop, sent, { changes: { city: "Moss" } })
      expect(await refusalOf(another)).toMatchObject({
        status: 400,
        code: "PRIVACY_ALREADY_ERASED",
      })
      expect((await list()).count).toBe(1)
    })
  },
})
