import { inShop } from "../../support/suite"
import forgetUnproven from "../../../src/jobs/forget-unproven-requests"
import {
  emptyOutbox,
  failMails,
  sentMails,
  WITH_MAIL,
} from "../../support/mail"
import { listenIn } from "../../support/privacy/listen-in"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { codeAfter, from, guestAt } from "../../support/requests/storefront"
import { checkOut, markedPerson, type Person } from "../../support/shop"

const UNKNOWN = "nobody.knows@example.com"

// the runner reads the config before it sets what it is given
Object.assign(process.env, WITH_MAIL)

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let hedda: Person

    const guest = (ip = "198.51.100.1") => guestAt(from(shop.store, ip))
    const ask = async (email: string, type: string, more = {}) => {
      let request_id = ""
      const code = await codeAfter(email, async () => {
        ;({ request_id } = await guest().ask(email, type, more))
      })
      return { request_id, code }
    }
    const requestsOf = async (type: string) =>
      await shop.db("privacy_request").where({ type, channel: "guest" })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      hedda = markedPerson("Hedda")
      await checkOut(shop, hedda)
    })

    beforeEach(emptyOutbox)

    it("answers alike whether or not the shop knows the address, and whoever asked before", async () => {
      const first = await ask(hedda.email, "access")
      const stranger = await guest("203.0.113.9").ask(
        hedda.email.toUpperCase(),
        "access"
      )
      const unknown = await guest("203.0.113.9").ask(UNKNOWN, "access")

      expect(stranger).toEqual({
        request_id: first.request_id,
        expires_in_minutes: 10,
      })
      expect(unknown).toEqual({
        request_id: expect.stringMatching(/^prvask_access_[0-9a-f]{32}$/),
        expires_in_minutes: 10,
      })
      expect(Object.keys(unknown)).toEqual(Object.keys(stranger))
    })

    it("takes a request on when the code comes back, and follows it with fresh ones", async () => {
      const { request_id, code } = await ask(hedda.email, "erasure")
      const verified = await guest().verify(request_id, code)

      expect(verified.privacy_request).toMatchObject({
        type: "erasure",
        status: "waiting",
        can_cancel: true,
      })
      const status = await ask(hedda.email, "erasure", { follow: true })
      expect(status.request_id).toBe(request_id)
      expect(
        (await guest().status(request_id, status.code)).privacy_request
      ).toEqual(verified.privacy_request)

      const again = await ask(hedda.email, "erasure")
      const canceled = await guest().cancel(request_id, again.code)
      expect(canceled.privacy_request).toMatchObject({
        id: verified.privacy_request.id,
        status: "canceled",
      })
      expect(await requestsOf("erasure")).toHaveLength(1)
    })

    it("refuses every code but the right one, once, in the same words", async () => {
      const erasure = await ask(hedda.email, "erasure")
      const access = await ask(hedda.email, "access")
      const other = await ask(UNKNOWN, "erasure")
      const { request_id, code } = erasure
      const tries: [string, string][] = [
        [request_id, "not-a-code"],
        [request_id, access.code],
        [request_id, other.code],
        [other.request_id, code],
        [`prvask_erasure_${"0".repeat(32)}`, code],
        ["prvreq_unknown", code],
        ["__proto__", code],
      ]
      const refusals = []
      for (const [id, given] of tries) {
        refusals.push(await refusalOf(guest().verify(id, given)))
      }
      await guest().verify(request_id, code)
      refusals.push(await refusalOf(guest().verify(request_id, code)))
      refusals.push(await refusalOf(guest().status(request_id, code)))
      refusals.push(await refusalOf(guest().cancel(request_id, code)))
      refusals.push(await refusalOf(guest().archive(request_id, code)))

      expect(refusals[0]).toMatchObject({
        status: 401,
        code: "PRIVACY_IDENTITY_NOT_PROVEN",
      })
      expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1)
    })

    it("says nothing was asked to nobody but the mailbox's owner", async () => {
      const { request_id, code } = await ask(UNKNOWN, "access", {
        follow: true,
      })
      expect(await requestsOf("access")).toHaveLength(0)
      expect(await refusalOf(guest().status(request_id, code))).toMatchObject({
        status: 404,
        code: "PRIVACY_REQUEST_NOT_FOUND",
      })
    })

    it("has said what is said with the code", async () => {
      const { request_id, code } = await ask(hedda.email, "rectification")
      const { privacy_request } = await guest().verify(request_id, code, {
        changes: [{ field: "last_name", value: "Zorromanniz" }],
      })
      const row = await shop
        .db("privacy_request")
        .where({ id: privacy_request.id })
        .first()

      expect(row).toMatchObject({
        status: "waiting",
        waiting_for: "staff",
        details: { fields: ["last_name"] },
      })
      expect(JSON.stringify(row)).not.toContain("Zorromanniz")
    })

    it("does not let a code remove what staff doubt", async () => {
      const { request_id, code } = await ask(hedda.email, "erasure")
      const { privacy_request } = await guest().verify(request_id, code)
      await shop
        .db("privacy_request")
        .where({ id: privacy_request.id })
        .update({ status: "identity_pending", paused_at: new Date() })

      const again = await ask(hedda.email, "erasure")
      const answer = await guest().verify(request_id, again.code)
      expect(answer.privacy_request).toMatchObject({
        id: privacy_request.id,
        status: "identity_pending",
      })
    })

    it("keeps address and code out of logs and tables", async () => {
      let code = ""
      const heard = await listenIn(async () => {
        ;({ code } = await ask(hedda.email, "access"))
        await guest()
          .ask("not an address", "access")
          .catch(() => undefined)
      })
      const rows = await Promise.all(
        ["privacy_request", "privacy_one_time_code", "privacy_rate_limit"].map(
          (table) => shop.db(table)
        )
      )
      const notifications = await shop.db("notification")

      for (const text of [heard, JSON.stringify([rows, notifications])]) {
        expect(text).not.toContain(code)
        expect(text.toLowerCase()).not.toContain(hedda.email.toLowerCase())
        expect(text).not.toContain("198.51.100.1")
      }
    })

    it("forgets what nobody proved within thirty days", async () => {
      await ask(hedda.email, "access")
      const proven = await ask(hedda.email, "erasure")
      await guest().verify(proven.request_id, proven.code)
      const age = (days: number) =>
        shop.db("privacy_request").update({
          received_at: new Date(Date.now() - days * 86_400_000),
        })

      await age(29)
      await forgetUnproven(getContainer())
      expect(await requestsOf("access")).toHaveLength(1)

      await age(31)
      await shop.db("privacy_one_time_code").update({ expires_at: new Date(0) })
      await shop.db("privacy_rate_limit").update({ resets_at: new Date(0) })
      await forgetUnproven(getContainer())
      expect(await requestsOf("access")).toHaveLength(0)
      expect(await requestsOf("erasure")).toHaveLength(1)
      expect(await shop.db("privacy_one_time_code")).toHaveLength(0)
      expect(await shop.db("privacy_rate_limit")).toHaveLength(0)
      expect(
        await shop
          .db("privacy_audit_entry")
          .where({ action: "request.deleted" })
      ).toHaveLength(1)
    })

    it("answers though no mail gets out, and says so by id", async () => {
      failMails(Infinity)
      const heard = await listenIn(async () => {
        await guest().ask(UNKNOWN, "access")
        await new Promise((resolve) => setTimeout(resolve, 1500))
      })
      failMails(0)

      expect(sentMails()).toHaveLength(0)
      expect(heard).toMatch(/no mail service took the code for "prvask_access/)
      expect(heard).not.toContain(UNKNOWN)
    })
  },
})
