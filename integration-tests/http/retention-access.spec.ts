import { inShop } from "../support/suite"
import {
  createSecretKey,
  enrollStaff,
  withAccess,
} from "../support/privacy/access"
import { HOSTILE_IDS } from "../support/privacy/hostile"
import {
  hireStaff,
  openTestShop,
  type TestShop,
} from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { digestTables } from "../support/privacy/table-digests"
import {
  destructive,
  everything,
  forKeys,
  forOfficers,
  forStaff,
  type Step,
} from "../support/retention/steps"
import type { Client } from "../support/shop"

const SECOND = { email: "second@shop.example.com", password: "supersecret" }

const ROUTE = "/admin/privacy"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let second: Client

    const statusesOf = async (steps: readonly Step[], admin: Client) => {
      const statuses: [string, number][] = []
      for (const { name, call, status } of steps) {
        const answered = await call(admin).then(
          () => status,
          (error: { status: number }) => error.status
        )
        statuses.push([name, answered])
      }
      return Object.fromEntries(statuses)
    }
    const all = (steps: readonly Step[], status?: number) =>
      Object.fromEntries(steps.map((one) => [one.name, status ?? one.status]))

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      second = shop.admin.as(await hireStaff(shop.container, SECOND.email))
    })

    it("lets no stranger in", async () => {
      expect(await statusesOf(everything, shop.store)).toEqual(
        all(everything, 401)
      )
    })

    it("lets every user in while no officer is named", async () => {
      expect(await statusesOf(everything, second)).toEqual(all(everything))
    })

    it("lets secret API keys read how the locks stand, and no more", async () => {
      const key = shop.store.with(await createSecretKey(shop))
      const others = [...forOfficers, ...forStaff]

      expect(await statusesOf(forKeys, key)).toEqual(all(forKeys))
      expect(await statusesOf(others, key)).toEqual(all(others, 401))
    })

    it("keeps from other users what is for officers", async () => {
      const open = [...forStaff, ...forKeys]
      await withAccess(shop, { officers: ["user_nobody"] }, async () => {
        expect(await statusesOf(forOfficers, second)).toEqual(
          all(forOfficers, 403)
        )
        expect(await statusesOf(open, second)).toEqual(all(open))
      })
    })

    it("asks for a second factor before anything is decided", async () => {
      const { before, fresh } = await enrollStaff(shop, SECOND)

      for (const { name, call } of destructive) {
        const { status, code } = await refusalOf(call(shop.admin.as(before)))
        expect([name, status, code]).toEqual([
          name,
          401,
          "PRIVACY_MFA_REQUIRED",
        ])
      }
      expect(await statusesOf(destructive, shop.admin.as(fresh))).toEqual(
        all(destructive)
      )
    })

    it("takes any id without a fault, and repeats none", async () => {
      const before = await digestTables(shop.db)
      const named = everything.filter(({ status }) => status === 404)

      for (const { name, call } of named) {
        for (const id of HOSTILE_IDS) {
          const inPath = /accept|lift|correction|lock/.test(name)
          const answer = await refusalOf(
            call(shop.admin, inPath ? encodeURIComponent(id) : id)
          )
          expect([name, [400, 404].includes(answer.status)]).toEqual([
            name,
            true,
          ])
          expect(answer.code).toMatch(/_NOT_FOUND$|^PRIVACY_INVALID_REQUEST$/)
          expect(answer.message).not.toContain(id)
        }
      }
      expect(await digestTables(shop.db)).toEqual(before)
    })

    it("refuses queries nobody asked for", async () => {
      for (const path of [
        "retention-locks",
        "retention-locks/summary",
        "orders/order_1/retention-lock",
        "orders/order_1/corrections",
        "retention-policies",
        "legal-holds",
      ]) {
        const { status, code } = await refusalOf(
          shop.admin.get(`${ROUTE}/${path}`, { query: { plain: true } })
        )
        expect([path, status, code]).toEqual([
          path,
          400,
          "PRIVACY_INVALID_REQUEST",
        ])
      }
      for (const query of [
        { limit: "0" },
        { limit: "1001" },
        { limit: "-1" },
        { offset: "x" },
        { order: "fingerprint" },
        { fields: "id,reason" },
        { state: "open" },
        { broken: "yes" },
        { due_before: "2024-02-30" },
        { due_before: { $gt: "2024-01-01" } },
        { order_id: "\0" },
        { policy: ["no", "se"] },
      ]) {
        const { code } = await refusalOf(
          shop.admin.get(`${ROUTE}/retention-locks`, { query })
        )
        expect([query, code]).toEqual([query, "PRIVACY_INVALID_REQUEST"])
      }
    })
  },
})
