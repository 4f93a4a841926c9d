import { inShop } from "../support/suite"
import { withAccess } from "../support/privacy/access"
import {
  hireStaff,
  openTestShop,
  type TestShop,
} from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { requestDesk } from "../support/requests/desk"
import { type Account, aPerson, checkOut, register } from "../support/shop"

const CALLED_BACK = { identified_by: "phone_call_back" }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const desk = () => requestDesk(shop.admin)

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    it("opens a request once, verifies who asks, and hands over an archive", async () => {
      const opened = await desk().open(
        { type: "access", customer_id: kari.id, locale: "nb" },
        { expect: 201 }
      )
      expect(opened).toMatchObject({
        status: "identity_pending",
        channel: "staff",
        customer_id: kari.id,
      })
      expect(opened.due_on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      const again = await desk().open(
        { type: "access", customer_id: kari.id },
        { expect: 200 }
      )
      expect(again.id).toBe(opened.id)

      const early = await refusalOf(desk().step(opened.id, "complete"))
      expect(early.code).toBe("PRIVACY_REQUEST_STATE")
      const verified = await desk().step(opened.id, "verify", {
        ...CALLED_BACK,
        identity_note: "Rang tilbake, riktig stemme",
      })
      expect(verified).toMatchObject({
        status: "waiting",
        waiting_for: "staff",
        identified_by: "phone_call_back",
      })
      expect((await desk().read(opened.id)).content).toEqual({
        identity_note: "Rang tilbake, riktig stemme",
      })

      await desk().step(opened.id, "complete")
      const done = await desk().read(opened.id)
      expect(done).toMatchObject({
        status: "completed",
        content: null,
        archive: { state: "ready" },
      })
      expect(done.timeline.map(({ action }) => action)).toEqual([
        "request.identity_pending",
        "request.verified",
        "request.waiting",
        "request.in_progress",
        "request.completed",
      ])
    })

    it.each([
      ["restriction", { ground: "unlawful" }, "privacy_restriction"],
      ["objection", {}, "privacy_objection"],
      ["consent_withdrawal", {}, "privacy_consent"],
      ["erasure", {}, "privacy_erasure_receipt"],
    ])("carries out a %s that came by phone", async (type, said, table) => {
      const { id } = await desk().open({
        type,
        customer_id: kari.id,
        ...CALLED_BACK,
        ...said,
      })
      const done = await desk().step(id, "complete")
      expect(done.status).toBe("completed")
      const rows = await shop.db(table).where({ request_id: id })
      // nobody had consented to anything
      expect(rows.length > 0).toBe(type !== "consent_withdrawal")
    })

    it("refuses with a reason that fits, and nothing after it", async () => {
      const { id } = await desk().open({
        type: "access",
        customer_id: kari.id,
        ...CALLED_BACK,
      })
      const unfit = await refusalOf(
        desk().step(id, "refuse", { reason: "still_needed" })
      )
      expect(unfit.code).toBe("PRIVACY_INVALID_REFUSAL")

      const refused = await desk().step(id, "refuse", { reason: "excessive" })
      expect(refused).toMatchObject({
        status: "refused",
        refusal_reason: "excessive",
      })
      for (const step of ["complete", "cancel", "approve"] as const) {
        const { code } = await refusalOf(desk().step(id, step))
        expect(code).toBe("PRIVACY_REQUEST_STATE")
      }
    })

    it("extends a deadline once, while the first month runs", async () => {
      const { id, due_on } = await desk().open({
        type: "portability",
        customer_id: kari.id,
        ...CALLED_BACK,
      })
      const extended = await desk().step(id, "extend", {
        reason: "complexity",
        months: 2,
      })
      expect(extended.extended_from).toBe(due_on)
      expect((extended.due_on ?? "") > (due_on ?? "")).toBe(true)

      const twice = await refusalOf(
        desk().step(id, "extend", { reason: "complexity" })
      )
      expect(twice.code).toBe("PRIVACY_EXTENSION_TOO_LATE")

      await shop
        .db("privacy_request")
        .where({ id })
        .update({ extended_from: null, due_on: "2026-01-31" })
      const late = await refusalOf(
        desk().step(id, "extend", { reason: "complexity" })
      )
      expect(late.code).toBe("PRIVACY_EXTENSION_TOO_LATE")
    })

    it("stops the clock for doubt that is recorded", async () => {
      const { id, due_on } = await desk().open({
        type: "portability",
        customer_id: kari.id,
      })
      await desk().step(id, "verify", { doubt: "details_differ" })
      await shop
        .db("privacy_request")
        .where({ id })
        .update({ paused_at: shop.db.raw("now() - interval '10 days'") })
      const verified = await desk().step(id, "verify", CALLED_BACK)
      expect(verified.paused_at).toBeNull()
      const days =
        (Date.parse(verified.due_on ?? "") - Date.parse(due_on ?? "")) / 864e5
      expect(days).toBeGreaterThanOrEqual(10)
      expect(days).toBeLessThan(20)
    })

    it("wants a second officer for an erasure, where the shop wants four eyes", async () => {
      const second = shop.admin.as(
        await hireStaff(shop.container, "second@shop.example.com")
      )
      const ola = await register(shop, aPerson())
      await withAccess(shop, { four_eyes: true }, async () => {
        const { privacy_request } = await shop.admin.post<{
          privacy_request: { id: string; status: string }
        }>(
          `/admin/privacy/customers/${ola.id}/erase`,
          { confirm_email: ola.email, reason: "customer_request" },
          { expect: 202 }
        )
        expect(privacy_request).toMatchObject({
          status: "waiting",
          waiting_for: "approval",
        })
        const alone = await refusalOf(
          desk().step(privacy_request.id, "approve")
        )
        expect(alone.code).toBe("PRIVACY_NEEDS_SECOND_OFFICER")

        const done = await requestDesk(second).step(
          privacy_request.id,
          "approve"
        )
        expect(done.status).toBe("completed")
      })
      const { has_account } = await shop
        .db("customer")
        .where({ id: ola.id })
        .first()
      expect(has_account).toBe(false)
    })

    it("finds requests by state, day, id and order number", async () => {
      const order = await checkOut(shop, kari)
      const asked = { customer_id: kari.id, ...CALLED_BACK }
      const { id } = await desk().open({ type: "access", ...asked })
      await desk().step(id, "cancel")
      await desk().open({ type: "portability", ...asked })
      const byOrder = await desk().list({ q: `#${order.display_id}` })
      expect(byOrder.count).toBe(2)
      const all = await desk().list({ limit: 100 })
      const open = await desk().list({ open: true })
      expect(open.count).toBeLessThan(all.count)
      expect(open.privacy_requests.every(({ closed_at }) => !closed_at)).toBe(
        true
      )
      // a page goes without its total, which takes long where there are many
      const { count, ...page } = all
      expect(await desk().list({ limit: 100, with_count: false })).toEqual(page)
      expect(count).toBe(all.privacy_requests.length)
      const [first] = all.privacy_requests
      const byId = await desk().list({ q: first?.id.slice(0, 12) })
      expect(byId.privacy_requests.map(({ id }) => id)).toContain(first?.id)
      expect((await desk().list({ q: "%" })).count).toBe(0)
      expect((await desk().list({ due_before: "2000-01-01" })).count).toBe(0)
      expect((await refusalOf(desk().list({ nope: 1 }))).status).toBe(400)

      const { request_summary } = await shop.admin.get<{
        request_summary: object
      }>("/admin/privacy/requests/summary")
      expect(request_summary).toMatchObject({
        open: 1,
        for_staff: 1,
        late: 0,
        mail: { provider: false, failed: 0 },
      })
    })
  },
})
