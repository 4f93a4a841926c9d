import { inShop } from "../support/suite"
import {
  ALL_GUARDS,
  eraseCustomer,
  type EraseInput,
  exportCustomer,
  planErasure,
} from "../support/privacy/desk"
import {
  HOSTILE_IDS,
  HOSTILE_TEXTS,
  MALFORMED_ERASURES,
  MALFORMED_EXPORTS,
  MALFORMED_SEARCHES,
  READS,
  ROUTES,
} from "../support/privacy/hostile"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import {
  digestTables,
  refusedUnchanged,
} from "../support/privacy/table-digests"
import {
  type Account,
  addStoreCredit,
  aPerson,
  checkOut,
  createStoreCreditAccount,
  register,
} from "../support/shop"

const CUSTOMERS = "/admin/privacy/customers"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let order: { id: string }

    /** An erasure that would succeed, but for what is given. */
    const refusedErasure = (given: Partial<EraseInput>) =>
      refusedUnchanged(shop.db, () =>
        eraseCustomer(shop, kari.id, {
          confirm_email: kari.email,
          override: ALL_GUARDS,
          ...given,
        })
      )

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      order = await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
    })

    it("says which id it does not know", async () => {
      for (const { name, call, code } of ROUTES) {
        const { message, ...refusal } = await refusalOf(
          call(shop.admin, "no_such_id")
        )

        expect([name, refusal]).toEqual([name, { status: 404, code }])
        expect(message).toContain(`"no_such_id" not found`)
      }
    })

    it("takes any id without a fault, and repeats none", async () => {
      const before = await digestTables(shop.db)
      for (const { name, call } of ROUTES) {
        for (const id of HOSTILE_IDS) {
          const answer = await refusalOf(
            call(shop.admin, encodeURIComponent(id))
          )
          const start = `${name} ${id.slice(0, 20)}`

          expect([start, answer.status]).toEqual([start, 404])
          expect(answer.message).not.toContain(id)
        }
      }
      expect(await digestTables(shop.db)).toEqual(before)
    })

    it("leaves broken paths to Medusa, which refuses them first", async () => {
      const theirs = await refusalOf(shop.admin.get("/admin/customers/%C0%80"))

      for (const { call } of ROUTES) {
        expect(await refusalOf(call(shop.admin, "%C0%80"))).toEqual(theirs)
      }
    })

    it("refuses a confirmation of somebody else", async () => {
      for (const confirm_email of ["ola@example.com", kari.id, "' or 1=1 --"]) {
        const refusal = await refusedErasure({ confirm_email })

        expect(refusal).toMatchObject({
          status: 400,
          code: "PRIVACY_CONFIRMATION_MISMATCH",
        })
        expect(refusal.message).not.toContain(kari.email)
      }
    })

    it("takes a confirmation in other letter case", async () => {
      await eraseCustomer(shop, kari.id, {
        confirm_email: ` ${kari.email.toUpperCase()} `,
        override: ALL_GUARDS,
      })
    })

    it("refuses malformed bodies, and changes nothing", async () => {
      const before = await digestTables(shop.db)
      const taken: unknown[] = []
      const refuse = async (route: string, body: object) => {
        const { status, code, message } = await refusalOf(
          shop.admin.post(route, body)
        )
        if (status !== 400 || !code || message.length > 1000) {
          taken.push([route, status, JSON.stringify(body).slice(0, 100)])
        }
      }
      for (const part of MALFORMED_ERASURES) {
        const whole = {
          confirm_email: kari.email,
          reason: "customer_request",
          override: ALL_GUARDS,
        }
        const body = Array.isArray(part) ? part : { ...whole, ...part }
        await refuse(`${CUSTOMERS}/${kari.id}/erase`, body)
      }
      for (const part of MALFORMED_EXPORTS) {
        const whole = { format: "json", reason: "customer_request" }
        await refuse(`${CUSTOMERS}/${kari.id}/export`, { ...whole, ...part })
      }
      for (const body of MALFORMED_SEARCHES) {
        await refuse("/admin/privacy/subjects/search", body)
      }

      expect(taken).toEqual([])
      expect(await digestTables(shop.db)).toEqual(before)
    })

    it("refuses what is no JSON, and more than it would read", async () => {
      const post = (body: string) =>
        fetch(`${shop.baseUrl}${CUSTOMERS}/${kari.id}/erase`, {
          method: "POST",
          body,
          headers: {
            authorization: `Bearer ${shop.staffToken}`,
            "content-type": "application/json",
          },
        })

      for (const body of ["null", "[]", '"text"', "{", "", "0"]) {
        expect([body, (await post(body)).status]).toEqual([body, 400])
      }
      const huge = JSON.stringify({ confirm_email: "x".repeat(200_000) })
      expect((await post(huge)).status).toBe(413)
    })

    it("finds nobody by hostile words, and without a fault", async () => {
      for (const word of HOSTILE_TEXTS) {
        const { subjects } = await shop.admin.post<{ subjects: unknown[] }>(
          "/admin/privacy/subjects/search",
          { customer_id: word }
        )
        expect([word, subjects]).toEqual([word, []])
      }
    })

    it("never quotes what it refuses", async () => {
      const { message } = await refusalOf(
        shop.admin.post("/admin/privacy/subjects/search", {
          phone: 40000001,
          email: ["kari@example.com"],
          "ola@example.com": true,
        })
      )

      expect(message).toContain("phone: Invalid input: expected string")
      expect(message).not.toMatch(/4000|@/)
    })

    it("says so when a search names nothing", async () => {
      const search = shop.admin.post("/admin/privacy/subjects/search", {})
      const { status, code } = await refusalOf(search)

      expect([status, code]).toEqual([400, "PRIVACY_SEARCH_EMPTY"])
    })

    it("refuses queries nobody asked for", async () => {
      for (const route of READS) {
        const query = { limmit: "5" }
        const { code } = await refusalOf(shop.admin.get(route, { query }))

        expect([route, code]).toEqual([route, "PRIVACY_INVALID_REQUEST"])
      }
    })

    it("names guards with their rows, and changes nothing", async () => {
      const override = ["open_payment", "open_claim"]
      const refusal = await refusedErasure({ override })

      expect(refusal).toMatchObject({ status: 400, code: "PRIVACY_GUARDED" })
      expect(refusal.message).toContain(`open_order`)
      expect(refusal.message).toContain(`order "${order.id}"`)
      expect(refusal.message).not.toContain("open_payment")
    })

    it("goes ahead when more guards are named than met", async () => {
      const { guards } = await planErasure(shop, kari.id)
      const { erasure_receipt } = await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

      expect(guards.length).toBeLessThan(ALL_GUARDS.length)
      expect(erasure_receipt.overridden).toEqual(guards)
    })

    it("never forfeits store credit", async () => {
      const credit = await createStoreCreditAccount(shop, { customer: kari })
      await addStoreCredit(shop, credit, { amount: 100 })
      const override = [...ALL_GUARDS, "loyalty_balance"]
      const standing = await refusedErasure({})
      const named = await refusedErasure({ override })

      expect(standing).toMatchObject({ status: 400, code: "PRIVACY_GUARDED" })
      expect(standing.message).toContain(`"${credit.id}"`)
      expect(named.status).toBe(400)
      expect(named.message).toContain("pay a loyalty_balance out")
    })

    it("refuses a note that names the person", async () => {
      for (const note of [`For ${kari.email}`, "For KARI, by phone"]) {
        const { code } = await refusedErasure({ note })

        expect(code).toBe("PRIVACY_NOTE_NAMES_PERSON")
      }
    })

    it("files no export of nobody", async () => {
      const { code } = await refusedUnchanged(shop.db, () =>
        exportCustomer(shop, "cus_nobody", { note: "Asked by letter" })
      )

      expect(code).toBe("PRIVACY_CUSTOMER_NOT_FOUND")
    })
  },
})
