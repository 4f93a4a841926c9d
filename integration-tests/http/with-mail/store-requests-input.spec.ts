import { inShop } from "../../support/suite"
import { WITH_MAIL } from "../../support/mail"
import { HOSTILE_TEXTS } from "../../support/privacy/hostile"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { from, guestAt } from "../../support/requests/storefront"

const STEPS = ["", "/verify", "/status", "/archive", "/cancel"]

const PAIRS = 60

const CODE = { request_id: "prvask_1", code: "12345678" }
const ASK = { email: "a@example.com", type: "access" }
const LONG = `${"x".repeat(400)}@example.com`

const json = (body: object) => JSON.stringify(body)

/** Bodies that no step takes, and what it answers. */
const BODIES: readonly (readonly [body: string, status: number])[] = [
  ["", 400],
  ["null", 400],
  ["[]", 400],
  ["{", 400],
  ['"text"', 400],
  [json({ ...CODE, ...ASK }), 400],
  [json({ email: null, type: null, request_id: null, code: null }), 400],
  [json({ email: ["a@example.com"], type: {}, code: [] }), 400],
  [json({ ...CODE, code: "1".repeat(33) }), 400],
  [json({ ...CODE, request_id: "x".repeat(101) }), 400],
  [json({ ...ASK, email: LONG }), 400],
  [json({ ...ASK, type: "everything" }), 400],
  [json({ code: "x".repeat(40_000) }), 413],
  [json({ code: "x".repeat(2_000_000) }), 413],
]

// the runner reads the config before it sets what it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let key: string

    const send = async (
      step: string,
      body: string,
      headers: Record<string, string> = {}
    ) =>
      await fetch(`${shop.store.baseUrl}/store/privacy/requests${step}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-publishable-api-key": key,
          ...headers,
        },
        body,
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      const row = await shop
        .db("api_key")
        .where({ type: "publishable" })
        .first()
      key = row.token
    })

    it("takes no other bodies", async () => {
      for (const step of STEPS) {
        for (const [body, expected] of BODIES) {
          const { status } = await send(step, body)
          expect({ body: body.slice(0, 80), status }).toEqual({
            body: body.slice(0, 80),
            status: expected,
          })
        }
        const text = await send(step, "email=a", {
          "content-type": "text/plain",
        })
        expect(text.status).toBe(400)
      }
    })

    it("no code and no request is a hostile text", async () => {
      const texts = [...HOSTILE_TEXTS, "\0", "a\0b"]
      for (const [at, text] of texts.entries()) {
        for (const step of STEPS.slice(1)) {
          const { status } = await send(
            step,
            JSON.stringify({ request_id: text, code: text.slice(0, 32) }),
            { "x-forwarded-for": `203.0.113.${at}` }
          )
          expect([400, 401]).toContain(status)
        }
      }
    })

    it("is for storefronts only: no publishable key, no answer", async () => {
      const stranger = guestAt(
        from(shop.store.with({ "x-publishable-api-key": "" }), "203.0.113.1")
      )
      expect(
        (await refusalOf(stranger.ask("a@example.com", "access"))).status
      ).toBe(400)
    })

    it("takes as long for an address the shop knows as for any other", async () => {
      const known = Array.from(
        { length: PAIRS },
        (_, at) => `k${at}@example.com`
      )
      const unknown = known.map((email) => email.replace("k", "u"))
      for (const email of known) {
        await shop.admin.post("/admin/customers", {
          email,
          first_name: "Kari",
          last_name: "Nordmann",
        })
      }
      const took = async (email: string, at: number) => {
        const caller = guestAt(from(shop.store, `198.18.0.${at}`))
        const start = performance.now()
        await caller.ask(email, "access")
        return performance.now() - start
      }
      // the first ones warm the shop up
      await took("warm@example.com", 201)
      await took("warmer@example.com", 202)

      const times = { known: [] as number[], unknown: [] as number[] }
      for (let at = 0; at < PAIRS; at++) {
        const isKnownFirst = at % 2 === 0
        const first = isKnownFirst ? known : unknown
        const second = isKnownFirst ? unknown : known
        const one = await took(first[at] ?? "", at)
        const other = await took(second[at] ?? "", 100 + at)
        times.known.push(isKnownFirst ? one : other)
        times.unknown.push(isKnownFirst ? other : one)
      }
      const slower = times.known.filter(
        (time, at) => time > (times.unknown[at] ?? 0)
      ).length
      const ratio = median(times.known) / median(times.unknown)

      // four standard deviations of sixty throws of a coin, on either side
      expect(slower).toBeGreaterThan(14)
      expect(slower).toBeLessThan(46)
      expect(ratio).toBeGreaterThan(1 / 1.5)
      expect(ratio).toBeLessThan(1.5)
    })
  },
})

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
