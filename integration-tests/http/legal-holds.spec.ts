import { inShop } from "../support/suite"
import { keepLocks } from "../support/locks/keep-locks"
import { ALL_GUARDS, eraseCustomer, planErasure } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { refusedUnchanged } from "../support/privacy/table-digests"
import { auditOf } from "../support/retention/behind-the-locks"
import {
  type Hold,
  inYears,
  liftHold,
  lockOf,
  placeHold,
} from "../support/retention/desk"
import {
  IMPOSSIBLE_HOLDS,
  MALFORMED_HOLDS,
} from "../support/retention/malformed"
import { expectEachRefused } from "../support/retention/refuse-each"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  sendOrder,
} from "../support/shop"

const YEAR_END = `${new Date().getUTCFullYear()}-12-31`
const ROUTE = "/admin/privacy/legal-holds"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account
    let order: { id: string }
    let staffId: string

    const list = async (query: object = {}) =>
      shop.admin.get<{ legal_holds: Hold[]; count: number }>(ROUTE, {
        query: { ...query },
      })

    const erase = (person: Account, override = ALL_GUARDS) =>
      eraseCustomer(shop, person.id, { confirm_email: person.email, override })

    const onKari = () => ({ scope: "subject", reference: kari.id })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      ola = await register(
        shop,
        aPerson({ first_name: "Ola", last_name: "Hansen" })
      )
      order = await checkOut(shop, kari)
      await sendOrder(shop, order)
      await keepLocks(shop.container)
      const { user } = await shop.admin.get<{ user: { id: string } }>(
        "/admin/users/me"
      )
      staffId = user.id
    })

    it("is placed with reason, owner and review day, and lifted once", async () => {
      const hold = await placeHold(shop, { ...onKari(), ground: "authority" })

      expect(hold).toMatchObject({
        ...onKari(),
        ground: "authority",
        reason: "Tax audit 2027/14",
        owner: "Finance",
        review_on: inYears(1),
        placed_by: staffId,
        lifted_at: null,
      })
      expect((await lockOf(shop, order)).held).toEqual([
        expect.objectContaining({ id: hold.id, ...onKari() }),
      ])
      expect(JSON.stringify(await lockOf(shop, order))).not.toContain("audit")

      const lifted = await liftHold(shop, hold)
      expect(lifted).toMatchObject({
        lifted_by: staffId,
        lift_reason: "The audit is closed",
        reason: "Tax audit 2027/14",
      })
      expect((await lockOf(shop, order)).held).toEqual([])

      for (const [action, details] of [
        ["legal_hold.placed", { ground: "authority", review_on: inYears(1) }],
        ["legal_hold.lifted", {}],
      ] as const) {
        const [entry] = await auditOf(shop, action)
        expect(entry).toMatchObject({
          actor_id: staffId,
          details: { hold_id: hold.id, ...onKari(), ...details },
        })
        expect(JSON.stringify(entry)).not.toMatch(/audit is|Tax|Finance/)
      }
    })

    it("is not lifted twice, not even at once, nor without a reason", async () => {
      const hold = await placeHold(shop, onKari())
      const refused = (body?: object, id = hold.id) =>
        refusedUnchanged(shop.db, () => liftHold(shop, { id }, body))

      for (const body of [{}, { reason: "" }, { reason: "x", force: true }]) {
        expect((await refused(body)).code).toBe("PRIVACY_INVALID_REQUEST")
      }
      expect((await refused({ reason: `${kari.first_name} paid` })).code).toBe(
        "PRIVACY_NOTE_NAMES_PERSON"
      )
      expect(await refused(undefined, "prvhold_1")).toMatchObject({
        status: 404,
        code: "PRIVACY_HOLD_NOT_FOUND",
      })
      const both = await Promise.allSettled([
        liftHold(shop, hold),
        liftHold(shop, hold),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual([
        "fulfilled",
        "rejected",
      ])
      expect(await refused()).toMatchObject({
        status: 400,
        code: "PRIVACY_HOLD_LIFTED",
      })
      expect(await auditOf(shop, "legal_hold.lifted")).toHaveLength(1)
    })

    it("is refused with anything missing, wrong or unknown", async () => {
      const call = (body: object) => placeHold(shop, { ...onKari(), ...body })

      await expectEachRefused(shop.db, MALFORMED_HOLDS, {
        code: "PRIVACY_INVALID_REQUEST",
        call,
      })
      await expectEachRefused(shop.db, IMPOSSIBLE_HOLDS, {
        code: "PRIVACY_INVALID_HOLD",
        call,
      })
      for (const [scope, code] of [
        ["subject", "PRIVACY_CUSTOMER_NOT_FOUND"],
        ["order", "PRIVACY_ORDER_NOT_FOUND"],
        ["sales_channel", "PRIVACY_SALES_CHANNEL_NOT_FOUND"],
      ]) {
        for (const reference of ["x_1", "' or 1=1 --", "kari@example.com"]) {
          const refusal = await refusalOf(call({ scope, reference }))
          expect(refusal).toMatchObject({ status: 404, code })
          expect(refusal.message).not.toMatch(/@|or 1=1/)
        }
      }
      expect(await list()).toMatchObject({ count: 0 })
    })

    it("never says whom it is about", async () => {
      const address = kari.address.last_name
      for (const body of [
        { ...onKari(), reason: `Dispute with ${kari.email.toUpperCase()}` },
        { ...onKari(), owner: `Lawyer of ${kari.last_name}` },
        { scope: "order", reference: order.id, reason: `${address} sues us` },
      ]) {
        const refusal = await refusedUnchanged(shop.db, () =>
          placeHold(shop, body)
        )
        expect(refusal).toMatchObject({
          status: 400,
          code: "PRIVACY_NOTE_NAMES_PERSON",
        })
        expect(refusal.message).not.toContain(address)
      }
      await placeHold(shop, {
        scope: "fiscal_year",
        reference: YEAR_END,
        reason: `The audit that ${address} leads`,
      })
    })

    it("lists holds by scope, reference, standing and review day", async () => {
      const lifted = await placeHold(shop, onKari())
      await liftHold(shop, lifted)
      const year = await placeHold(shop, {
        scope: "fiscal_year",
        reference: YEAR_END,
        review_on: inYears(3),
      })
      const idsOf = async (query: object) =>
        (await list(query)).legal_holds.map(({ id }) => id)

      expect(await idsOf({})).toEqual([year.id, lifted.id])
      expect(await idsOf({ order: "review_on" })).toEqual([lifted.id, year.id])
      expect(await idsOf({ standing: true })).toEqual([year.id])
      expect(await idsOf({ standing: false })).toEqual([lifted.id])
      expect(await idsOf({ scope: "subject" })).toEqual([lifted.id])
      expect(await idsOf({ reference: YEAR_END })).toEqual([year.id])
      expect(await idsOf({ review_before: inYears(2) })).toEqual([lifted.id])
      expect(await list({ limit: 1, offset: 1 })).toMatchObject({
        count: 2,
        legal_holds: [{ id: lifted.id }],
      })
      expect(await refusalOf(list({ q: "Kari" }))).toMatchObject({
        code: "PRIVACY_INVALID_REQUEST",
      })
    })

    it.each([
      ["the person", () => onKari()],
      ["an order", () => ({ scope: "order", reference: order.id })],
      ["a year", () => ({ scope: "fiscal_year", reference: YEAR_END })],
      [
        "a sales channel",
        () => ({ scope: "sales_channel", reference: shop.salesChannel.id }),
      ],
    ])("on %s keeps them from being erased until lifted", async (_, body) => {
      const hold = await placeHold(shop, body())
      const { guards } = await planErasure(shop, kari.id)

      expect(guards.find(({ code }) => code === "legal_hold")).toMatchObject({
        overridable: false,
        rows: [{ table: "privacy_legal_hold", id: hold.id }],
      })
      expect(await refusedUnchanged(shop.db, () => erase(kari))).toMatchObject({
        status: 400,
        code: "PRIVACY_GUARDED",
        message: expect.stringContaining(hold.id),
      })
      expect(
        await refusedUnchanged(shop.db, () =>
          erase(kari, [...ALL_GUARDS, "legal_hold"])
        )
      ).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_REQUEST",
        message: expect.stringContaining("lift a legal_hold"),
      })
      await erase(ola)
      await liftHold(shop, hold)
      await erase(kari)
    })
  },
})
