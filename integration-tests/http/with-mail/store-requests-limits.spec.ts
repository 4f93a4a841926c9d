import { inShop } from "../../support/suite"
import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import { emptyOutbox, sentMails, WITH_MAIL } from "../../support/mail"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import {
  codeAfter,
  from,
  guestAt,
  ownDataOf,
} from "../../support/requests/storefront"
import { HttpError, register } from "../../support/shop"
import { waitUntil } from "../../support/shop/client/wait-until"

const EMAIL = "somebody@example.com"

/** At once, and within what the shop takes in a minute. */
const MANY = 200

// the runner reads the config before it sets what it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop

    const guest = (ip: string) => guestAt(from(shop.store, ip))
    const tooMany = { status: 429, code: "PRIVACY_TOO_MANY_REQUESTS" }
    const times = async (
      count: number,
      act: (at: number) => Promise<unknown>
    ) => {
      for (let at = 0; at < count; at++) {
        await act(at)
      }
    }
    const setPerMinute = async (most: number) => {
      const { store } = await getContainer()
        .resolve<PrivacyEvidenceModuleService>("privacy_evidence")
        .getOptions()
      store.requests_per_minute = most
    }
    /** Status of each of many requests at once, from as many networks. */
    const flood = async (count: number): Promise<number[]> =>
      await Promise.all(
        Array.from({ length: count }, async (_, at) => {
          const caller = guest(`198.18.${at >> 8}.${at & 255}`)
          return await caller
            .ask(`flood.${at}@example.com`, "access")
            .then(() => 202)
            .catch((error: unknown) =>
              error instanceof HttpError ? error.status : 0
            )
        })
      )

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(emptyOutbox)

    it("takes five an hour from one caller for one address, and others' as before", async () => {
      const ask = (ip: string, email = EMAIL) => guest(ip).ask(email, "access")
      await times(5, () => ask("203.0.113.1"))
      const response = await fetch(
        `${shop.store.baseUrl}/store/privacy/requests`,
        {
          method: "POST",
          headers: {
            "content-type": "application/json",
            "x-publishable-api-key": await publishableKey(),
            "x-forwarded-for": "203.0.113.1",
          },
          body: JSON.stringify({
            email: ` ${EMAIL.toUpperCase()}`,
            type: "erasure",
          }),
        }
      )
      expect(response.status).toBe(429)
      const wait = Number(response.headers.get("retry-after"))
      expect(wait).toBeGreaterThan(3500)
      expect(wait).toBeLessThanOrEqual(3600)

      await ask("203.0.113.1", "other@example.com")
      await ask("203.0.113.2")
      // counts start anew when their time is over
      await shop.db("privacy_rate_limit").update({ resets_at: new Date(0) })
      await ask("203.0.113.1")
    })

    it("takes thirty an hour from one network, an IPv6 one too", async () => {
      await times(30, (at) =>
        guest(`2001:db8:1:2::${at + 1}`).ask(`a${at}@example.com`, "access")
      )
      expect(
        await refusalOf(guest("2001:db8:1:2:9::9").ask(EMAIL, "access"))
      ).toMatchObject(tooMany)
      await guest("2001:db8:1:3::1").ask(EMAIL, "access")
    })

    it("mails one address so often at most, and tells nobody that it stopped", async () => {
      await times(25, (at) => guest(`203.0.113.${at + 1}`).ask(EMAIL, "access"))
      const mails = () => sentMails({ to: EMAIL }).length
      await codeAfter("last@example.com", () =>
        guest("203.0.113.99").ask("last@example.com", "access")
      )
      expect(mails()).toBe(10)
    })

    it("lets one caller try twenty codes an hour", async () => {
      const { request_id } = await guest("203.0.113.1").ask(EMAIL, "access")
      const attempt = (ip: string) =>
        refusalOf(guest(ip).verify(request_id, "00000000"))
      await times(20, async () => {
        expect(await attempt("203.0.113.1")).toMatchObject({ status: 401 })
      })
      expect(await attempt("203.0.113.1")).toMatchObject(tooMany)
      expect(await attempt("203.0.113.2")).toMatchObject({ status: 401 })
    })

    it("lets ten passwords be tried for one account, from wherever", async () => {
      const kari = await register(shop)
      const attempt = (at: number) =>
        ownDataOf(from(shop.store.as(kari.token), `203.0.113.${at}`)).ask({
          type: "erasure",
          password: at > 10 ? kari.password : "guess",
        })
      await times(10, async (at) => {
        expect(await refusalOf(attempt(at + 1))).toMatchObject({ status: 401 })
      })
      expect(await refusalOf(attempt(11))).toMatchObject(tooMany)
    })

    it("mails an account five codes an hour", async () => {
      const kari = await register(shop)
      const own = ownDataOf(shop.store.as(kari.token))
      await times(5, own.code)
      expect(await refusalOf(own.code())).toMatchObject(tooMany)
    })

    it("answers every one of many at once, and the shop goes on", async () => {
      const [statuses, regions] = await Promise.all([
        flood(MANY),
        shop.store.get("/store/regions"),
      ])
      expect(regions).toBeDefined()
      expect(statuses.every((status) => status === 202)).toBe(true)

      const mails = () => sentMails({ template: "privacy-code" })
      await waitUntil(
        "as many mails",
        async () => (mails().length < MANY ? undefined : true),
        { ms: 110_000 }
      )
      expect(new Set(mails().map(({ to }) => to)).size).toBe(MANY)
    })

    it("takes so many a minute of all guests together", async () => {
      await setPerMinute(40)
      const statuses = await flood(200)
      await setPerMinute(600)

      expect(statuses.filter((status) => status === 202)).toHaveLength(40)
      expect(statuses.filter((status) => status === 429)).toHaveLength(160)
    })

    it("one caller's requests don't use up what others have", async () => {
      await setPerMinute(40)
      const alone = guest("203.0.113.1")
      await times(60, (at) =>
        alone.ask(`b${at}@example.com`, "access").catch(() => undefined)
      )
      await guest("203.0.113.2").ask(EMAIL, "access")
      await setPerMinute(600)
    })

    const publishableKey = async (): Promise<string> => {
      const { token } = await shop
        .db("api_key")
        .where({ type: "publishable" })
        .first()
      return token
    }
  },
})
