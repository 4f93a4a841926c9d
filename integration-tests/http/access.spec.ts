import { inShop } from "../support/suite"
import {
  createSecretKey,
  enrollStaff,
  provenAgo,
  withAccess,
} from "../support/privacy/access"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
} from "../support/privacy/desk"
import {
  hireStaff,
  openTestShop,
  type TestShop,
} from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { type Account, aPerson, type Client, register } from "../support/shop"

const SECOND = { email: "Second@Shop.example.com", password: "supersecret" }

type Step = { name: string; call: (admin: Client) => Promise<unknown> }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let staffId: string
    let second: Client

    const customer = (rest = "") => `/admin/privacy/customers/${kari.id}${rest}`

    const erase = (admin: Client) =>
      eraseCustomer({ admin }, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

    const destructive: readonly Step[] = [
      { name: "export", call: (admin) => exportCustomer({ admin }, kari.id) },
      { name: "erase", call: erase },
      {
        name: "erase by order",
        call: (admin) =>
          admin.post("/admin/privacy/orders/order_1/erase-subject", {
            confirm_email: kari.email,
            reason: "other",
          }),
      },
    ]
    const forOfficers: readonly Step[] = [
      ...destructive,
      { name: "plan", call: (admin) => planErasure({ admin }, kari.id) },
      {
        name: "search",
        call: (admin) =>
          admin.post("/admin/privacy/subjects/search", { email: kari.email }),
      },
    ]
    const forStaff: readonly Step[] = [
      { name: "status", call: (admin) => admin.get(customer()) },
      {
        name: "data map",
        call: (admin) => admin.get("/admin/privacy/data-map"),
      },
      {
        name: "coverage",
        call: (admin) => admin.get("/admin/privacy/data-map/coverage"),
      },
      {
        name: "receipt",
        call: (admin) => admin.get("/admin/privacy/receipts/prvrec_1"),
      },
    ]

    /** The status of each refusal; an answer counts as 200. */
    const statusesOf = async (steps: readonly Step[], admin: Client) => {
      const statuses: Record<string, number> = {}
      for (const { name, call } of steps) {
        const answered = await call(admin).then(
          () => 200,
          (error: { status: number }) => error.status
        )
        statuses[name] = answered
      }
      return statuses
    }
    const all = (steps: readonly Step[], status: number) =>
      Object.fromEntries(steps.map(({ name }) => [name, status]))

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
      const { user } = await shop.admin.get<{ user: { id: string } }>(
        "/admin/users/me"
      )
      staffId = user.id
      second = shop.admin.as(await hireStaff(shop.container, SECOND.email))
    })

    it("lets no stranger in", async () => {
      const steps = [...forOfficers, ...forStaff]

      expect(await statusesOf(steps, shop.store)).toEqual(all(steps, 401))
    })

    it("lets no customer in, not even to their own data", async () => {
      const steps = [...forOfficers, ...forStaff]
      const statuses = await statusesOf(steps, shop.store.as(kari.token))

      expect(statuses).toEqual(all(steps, 401))
    })

    it("lets secret API keys read how things stand, and no more", async () => {
      const key = shop.store.with(await createSecretKey(shop))

      expect(await statusesOf(forStaff, key)).toEqual({
        ...all(forStaff, 200),
        receipt: 404,
      })
      expect(await statusesOf(forOfficers, key)).toEqual(all(forOfficers, 401))
    })

    it("takes every user for an officer while none is named", async () => {
      const subjects = await second.post("/admin/privacy/subjects/search", {
        email: kari.email,
      })

      expect(subjects).toMatchObject({ subjects: [{ has_account: true }] })
      await erase(second)
    })

    it("takes only officers once they are named", async () => {
      await withAccess(shop, { officers: [staffId] }, async () => {
        for (const { name, call } of forOfficers) {
          const { status, code } = await refusalOf(call(second))
          expect([name, status, code]).toEqual([
            name,
            403,
            "PRIVACY_NOT_OFFICER",
          ])
        }
        expect(await statusesOf(forStaff, second)).toMatchObject({
          status: 200,
          coverage: 200,
        })
        await erase(shop.admin)
      })
    })

    it("knows officers by e-mail address in any letter case", async () => {
      const officers = ["Nobody@shop.example.com", "sEcond@shop.EXAMPLE.com"]

      await withAccess(shop, { officers }, async () => {
        expect(await refusalOf(erase(shop.admin))).toMatchObject({
          status: 403,
        })
        await erase(second)
      })
    })

    it("refuses before it says whether the customer exists", async () => {
      await withAccess(shop, { officers: ["user_nobody"] }, async () => {
        const plan = refusalOf(planErasure(shop, "cus_nobody"))

        expect(await plan).toMatchObject({ code: "PRIVACY_NOT_OFFICER" })
      })
    })

    it("asks everybody for a second factor where the shop says so", async () => {
      await withAccess(shop, { require_mfa: "always" }, async () => {
        for (const { name, call } of destructive) {
          const { status, code } = await refusalOf(call(shop.admin))
          expect([name, status, code]).toEqual([
            name,
            401,
            "PRIVACY_MFA_REQUIRED",
          ])
        }
        await planErasure(shop, kari.id)
      })
    })

    describe("a user with a second factor", () => {
      const enroll = () => enrollStaff(shop, SECOND)

      it("gets nowhere before they have proven it", async () => {
        const { pending } = await enroll()
        const steps = [...forOfficers, ...forStaff]

        expect(await statusesOf(steps, shop.admin.as(pending))).toEqual(
          all(steps, 401)
        )
      })

      it("passes with a factor just proven", async () => {
        const { fresh } = await enroll()

        await erase(shop.admin.as(fresh))
      })

      it("passes where everybody is asked", async () => {
        const { fresh } = await enroll()

        await withAccess(shop, { require_mfa: "always" }, () =>
          erase(shop.admin.as(fresh))
        )
      })

      it("proves it again after five minutes", async () => {
        const { fresh } = await enroll()
        const late = shop.admin.as(provenAgo(shop, fresh, 5.1))
        const soon = shop.admin.as(provenAgo(shop, fresh, 4.9))

        for (const { call } of destructive) {
          expect(await refusalOf(call(late))).toMatchObject({
            status: 401,
            code: "PRIVACY_MFA_REQUIRED",
          })
        }
        expect(await statusesOf(forStaff, late)).toMatchObject({ status: 200 })
        await erase(soon)
      })

      it("can't go round it with a token from before", async () => {
        const { before } = await enroll()

        expect(await refusalOf(erase(shop.admin.as(before)))).toMatchObject({
          status: 401,
          code: "PRIVACY_MFA_REQUIRED",
        })
      })
    })
  },
})
