import { inShop } from "../../support/suite"
import {
  AUTHORIZATION,
  type Caller,
  CALLERS,
  VERDICTS,
  type Verdict,
} from "../../support/authorization/table"
import { routesOfSource } from "../../support/authorization/routes-of-source"
import { WITH_MAIL } from "../../support/mail"
import {
  createSecretKey,
  enrollStaff,
  provenAgo,
  withAccess,
} from "../../support/privacy/access"
import { eraseCustomer } from "../../support/privacy/desk"
import {
  hireStaff,
  openTestShop,
  STAFF,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import {
  codeAfter,
  guestAt,
  ownDataOf,
} from "../../support/requests/storefront"
import {
  aPerson,
  checkOut,
  type Client,
  HttpError,
  register,
} from "../../support/shop"

// the runner reads the configuration before it sets an environment
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let callers: Record<Caller, Client>
    let officers: string[]
    let proven: string

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      const kari = await register(shop)
      const gone = await register(shop)
      await eraseCustomer(shop, gone.id, { confirm_email: gone.email })
      const user = await hireStaff(shop.container, "user@shop.example.com")
      const secretKey = await createSecretKey(shop)
      const { fresh } = await enrollStaff(shop, STAFF)
      const stale = provenAgo(shop, fresh, 6)
      officers = [STAFF.email]
      proven = fresh
      const store = shop.store
      callers = {
        stranger: store,
        customer: store.as(kari.token),
        "erased customer": store.as(gone.token),
        "secret key": store.with(secretKey),
        user: store.as(user),
        "officer without fresh factor": store.as(stale),
        officer: store.as(fresh),
      }
    })

    const knock = async (route: string, caller: Caller): Promise<Verdict> => {
      const [method = "", path = ""] = route.split(" ")
      const url = path.replace(/:id/g, "nobody_1")
      const body = AUTHORIZATION[route]?.body ?? {}
      // proven just now, however long the table takes
      const client =
        caller === "officer"
          ? shop.store.as(provenAgo(shop, proven, 0))
          : callers[caller]
      const call = {
        GET: () => client.get(url),
        POST: () => client.post(url, body),
        DELETE: () => client.delete(url),
      }[method]
      const status = await call?.().then(
        () => 200,
        (error: unknown) => (error instanceof HttpError ? error.status : 0)
      )
      if (status === 401 || status === 403) {
        return status
      }
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(500)
      return "in"
    }

    it("names every route there is", () => {
      expect(Object.keys(AUTHORIZATION).sort()).toEqual(routesOfSource())
    })

    it.each(Object.entries(AUTHORIZATION))("%s", async (route, { level }) => {
      await withAccess(shop, { officers }, async () => {
        const told: Partial<Record<Caller, Verdict>> = {}
        for (const caller of CALLERS) {
          told[caller] = await knock(route, caller)
        }
        expect(told).toEqual(VERDICTS[level])
      })
    })

    it("a code opens one's own request, and nobody else's", async () => {
      const kari = aPerson()
      await checkOut(shop, kari)
      const guest = guestAt(shop.store)
      const other = await guest.ask("other@example.com", "access")
      let asked = ""
      const code = await codeAfter(kari.email, async () => {
        asked = (await guest.ask(kari.email, "access")).request_id
      })
      const crossed = await refusalOf(guest.status(other.request_id, code))
      expect(crossed.status).toBe(401)
      const { privacy_request } = await guest.verify(asked, code)
      expect(privacy_request.type).toBe("access")
    })

    it("a customer finds nobody else's request", async () => {
      const kari = await register(shop)
      const ola = await register(shop)
      const own = ownDataOf(shop.store.as(kari.token))
      const { privacy_request } = await own.ask({
        type: "restriction",
        ground: "unlawful",
      })
      const others = ownDataOf(shop.store.as(ola.token))
      for (const call of [
        () => others.read(privacy_request.id),
        () => others.cancel(privacy_request.id),
      ]) {
        expect((await refusalOf(call())).status).toBe(404)
      }
    })
  },
})
