import { Modules } from "@medusajs/framework/utils"
import tellRecipientsJob from "../../src/jobs/tell-recipients"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
} from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { leaveAccountHolder } from "../support/recipients/account-holder"
import { Bookkeeper } from "../support/recipients/bookkeeper"
import {
  hurry,
  named,
  optionsOf,
  recipientDesk,
} from "../support/recipients/desk"
import { requestDesk } from "../support/requests/desk"
import {
  type Account,
  aPerson,
  checkOut,
  register,
  waitUntil,
} from "../support/shop"
import { inShop } from "../support/suite"

const CALLED_BACK = { identified_by: "phone_call_back" }

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const desk = () => recipientDesk(shop)
    const erase = (who: Account) =>
      eraseCustomer(shop, who.id, {
        confirm_email: who.email,
        override: ALL_GUARDS,
      })
    const carryOut = async (said: object) => {
      const { id } = await requestDesk(shop.admin).open({
        customer_id: kari.id,
        ...CALLED_BACK,
        ...said,
      })
      await requestDesk(shop.admin).step(id, "complete")
      return id
    }
    const addByHand = async (more: object = {}) => {
      const { recipient } = await desk().add({
        kind: "accounting",
        label: named("Regnskap AS"),
        ...more,
      })
      return recipient.id
    }
    const taskOf = async (recipient_id: string) => {
      const { recipient_tasks } = await desk().tasks({ recipient_id })
      return recipient_tasks[0]
    }
    const awaitTask = async (recipientId: string, state: string) =>
      await waitUntil(`a task to be ${state}`, async () => {
        const task = await taskOf(recipientId)
        return task?.state === state ? task : undefined
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
    })

    it("lists installed providers and the sharing relations of both policies", async () => {
      const found = await desk().register()
      const of = (source: string) =>
        found.filter((one) => one.source === source).map(({ id }) => id)

      expect(of("provider")).toEqual(
        expect.arrayContaining([
          "payment-pp_system_default",
          "carrier-manual_manual",
        ])
      )
      expect(of("preset")).toEqual([
        "payment_processors",
        "delivery_companies",
        "accounting_system",
        "newsletter_vendor",
        "analytics_vendor",
        "authorities",
      ])
      for (const { label } of found) {
        expect(Object.keys(label).sort()).toEqual(["en", "nb", "nn"])
      }
    })

    it("says in plan and export who got the data, from the register", async () => {
      const order = await checkOut(shop, kari)
      const accounting = await addByHand({ country: "no" })
      const { recipients } = await planErasure(shop, kari.id)
      expect(recipients).toEqual(
        expect.arrayContaining([
          {
            id: "payment-pp_system_default",
            type: "payment",
            provider_id: "pp_system_default",
            name: "Payments: pp_system_default",
          },
          {
            id: accounting,
            type: "accounting",
            provider_id: null,
            name: "Regnskap AS",
          },
        ])
      )
      const { bytes } = await exportCustomer(shop, kari.id, { locale: "nb" })
      const archive = JSON.parse(bytes.toString("utf8")) as {
        recipients: object[]
      }
      expect(order.id).toBeTruthy()
      expect(archive.recipients).toEqual(
        expect.arrayContaining([
          { type: "payment", name: "Betaling: pp_system_default" },
          { type: "accounting", name: "Regnskap AS", country: "no" },
        ])
      )
    })

    it("names nobody from a preset before an officer has said who it is", async () => {
      const named = async () =>
        (await planErasure(shop, kari.id)).recipients.map(({ id }) => id)

      expect(await named()).not.toContain("accounting_system")
      await desk().change("accounting_system", { way: "manual" })
      expect(await named()).toContain("accounting_system")
      await desk().change("accounting_system", { retired: true })
      expect(await named()).not.toContain("accounting_system")
    })

    it("leaves out who gets data by consent alone, where there was none", async () => {
      const newsletter = await addByHand({ purposes: ["marketing"] })
      const ids = async () =>
        (await planErasure(shop, kari.id)).recipients.map(({ id }) => id)
      expect(await ids()).not.toContain(newsletter)

      await shop.db("privacy_consent").insert({
        id: "prvcon_spec",
        customer_id: kari.id,
        purpose_id: "marketing",
        given: true,
        channel: "storefront",
        locale: "nb",
        text_version: "1",
        text_sha256: "0".repeat(64),
        actor_id: kari.id,
      })
      expect(await ids()).toContain(newsletter)
    })

    it("leaves staff a task after an erasure, with whom it is about while it is open", async () => {
      const heard: { recipient_id: string }[] = []
      shop.container.resolve(Modules.EVENT_BUS).subscribe(
        "privacy.recipient.notice_due",
        async ({ data }) => {
          heard.push(data as (typeof heard)[number])
        },
        { subscriberId: "recipients-spec" }
      )
      const recipientId = await addByHand({ needs_email: true })
      const { privacy_request } = await erase(kari)
      const task = await awaitTask(recipientId, "pending")
      expect(task).toMatchObject({
        request_id: privacy_request.id,
        type: "erasure",
        way: "manual",
      })
      expect(task.due_on > new Date().toISOString().slice(0, 10)).toBe(true)
      expect(JSON.stringify(task)).not.toContain(kari.email)
      expect((await desk().task(task.id)).subject).toEqual({
        customer_ids: [kari.id],
        order_display_ids: [],
        emails: [kari.email.toLowerCase()],
      })
      const stored = await shop.db("privacy_recipient_task").select("*")
      expect(JSON.stringify(stored)).not.toContain(kari.email)

      const retried = await refusalOf(desk().step(task.id, "retry"))
      expect(retried.code).toBe("PRIVACY_RECIPIENT_TASK_STATE")
      const done = await desk().step(task.id, "complete", {
        outcome: "completed",
      })
      expect(done).toMatchObject({
        state: "done",
        outcome: "completed",
        subject: null,
      })
      const again = await refusalOf(
        desk().step(task.id, "complete", { outcome: "completed" })
      )
      expect(again.code).toBe("PRIVACY_RECIPIENT_TASK_STATE")
      const timeline = await shop
        .db("privacy_audit_entry")
        .where({ request_id: privacy_request.id })
        .orderBy("sequence")
        .pluck("action")
      expect(timeline).toEqual([
        "recipient.notice_due",
        "subject.erased",
        "recipient.task_completed",
      ])
      await waitUntil("the event", async () => heard[0])
      expect(heard.filter((one) => one.recipient_id === recipientId)).toEqual([
        {
          id: task.id,
          recipient_id: recipientId,
          request_id: privacy_request.id,
        },
      ])
    })

    it.each([
      [
        "rectification",
        { changes: [{ field: "first_name", value: "Karoline" }] },
      ],
      ["restriction", { ground: "unlawful" }],
      ["erasure", {}],
    ])("leaves a task after a %s that was asked for", async (type, said) => {
      const recipientId = await addByHand()
      const other = await addByHand({ tells: [] })
      const request_id = await carryOut({ type, ...said })
      expect(await taskOf(recipientId)).toMatchObject({
        request_id,
        type,
        state: "pending",
      })
      expect(await taskOf(other)).toBeUndefined()
    })

    it("leaves none after an objection", async () => {
      const recipientId = await addByHand()
      await carryOut({ type: "objection", purpose_ids: ["improvement"] })
      expect(await taskOf(recipientId)).toBeUndefined()
    })

    it("has the payment provider delete its account holder", async () => {
      await leaveAccountHolder(shop, kari.id, "pp_system_default")
      await desk().change("payment-pp_system_default", {
        way: "account_holder",
      })
      await erase(kari)
      const task = await awaitTask("payment-pp_system_default", "done")
      expect(task).toMatchObject({ way: "account_holder", attempts: 1 })
    })

    it("leaves the account holder to staff where the provider refuses", async () => {
      await leaveAccountHolder(shop, kari.id, "pp_gone_gone")
      await erase(kari)
      const task = await waitUntil("the refusal", async () => {
        const one = await taskOf("payment-pp_gone_gone")
        return one?.failed_code ? one : undefined
      })
      expect(task).toMatchObject({ way: "manual", state: "pending" })
      await desk().step(task.id, "complete", { outcome: "impossible" })
    })

    it("tells a recipient of the shop's own by its notify()", async () => {
      const own = new Bookkeeper()
      const options = await optionsOf(shop)
      options.recipients = [own]
      try {
        own.isClosed = true
        await erase(kari)
        const failed = await waitUntil("a failure", async () => {
          const one = await taskOf(own.id)
          return one?.failed_code ? one : undefined
        })
        expect(failed).toMatchObject({
          way: "own",
          state: "pending",
          failed_code: "closed",
        })
        own.isClosed = false
        await hurry(shop.db)
        await tellRecipientsJob(shop.container)
        expect(await taskOf(own.id)).toMatchObject({ state: "done" })
        expect(own.heard).toEqual([
          {
            id: failed.id,
            type: "erasure",
            customer_ids: [kari.id],
            order_display_ids: [],
          },
        ])
      } finally {
        options.recipients = []
      }
    })

    it("forgets whom old tasks were about", async () => {
      const recipientId = await addByHand()
      await erase(kari)
      const { id } = await awaitTask(recipientId, "pending")
      await shop
        .db("privacy_recipient_task")
        .where({ id })
        .update({ created_at: shop.db.raw("now() - interval '181 days'") })
      await tellRecipientsJob(shop.container)
      expect(await desk().task(id)).toMatchObject({
        state: "pending",
        subject: null,
      })
    })

    it("filters and pages tasks, and refuses what it does not know", async () => {
      const ids = [await addByHand(), await addByHand()]
      const request_id = await carryOut({
        type: "restriction",
        ground: "unlawful",
      })
      const all = await desk().tasks({ request_id })
      expect(all.recipient_tasks.map((one) => one.recipient_id).sort()).toEqual(
        expect.arrayContaining(ids.sort())
      )
      const page = await desk().tasks({ request_id, limit: 1, offset: 1 })
      expect(page.recipient_tasks).toHaveLength(1)
      expect(page.count).toBe(all.count)
      expect((await desk().tasks({ state: "dead" })).count).toBe(0)
      expect((await desk().tasks({ due_before: "2000-01-01" })).count).toBe(0)
      for (const query of [{ nope: 1 }, { state: "lost" }]) {
        expect((await refusalOf(desk().tasks(query))).status).toBe(400)
      }
      const unknown = await refusalOf(desk().task("prvtsk_nothing"))
      expect(unknown).toMatchObject({
        status: 404,
        code: "PRIVACY_RECIPIENT_TASK_NOT_FOUND",
      })
      expect(
        await refusalOf(desk().change("prvrcp_nothing", { retired: true }))
      ).toMatchObject({ status: 404, code: "PRIVACY_RECIPIENT_NOT_FOUND" })
    })

    it("records disclosures under law for good, and exports them to the person", async () => {
      const order = await checkOut(shop, kari)
      const record = (body: object) =>
        shop.admin.post<{ disclosure: { id: string } }>(
          "/admin/privacy/disclosures",
          { basis: "court_order", disclosed_on: "2026-11-02", ...body }
        )
      const { disclosure } = await record({
        order_id: order.id,
        reference: "TOSL-2026-1234",
      })
      await record({ customer_id: kari.id, basis: "legal_obligation" })
      expect(disclosure).toMatchObject({
        recipient_id: "authorities",
        basis: "court_order",
        disclosed_on: "2026-11-02",
      })
      for (const body of [
        { customer_id: kari.id, reference: "Kari Nordmann" },
        { customer_id: kari.id, order_id: order.id },
        { customer_id: kari.id, recipient_id: "accounting_system" },
        { customer_id: kari.id, basis: "because" },
        {},
      ]) {
        expect((await refusalOf(record(body))).status).toBe(400)
      }
      expect(
        (await refusalOf(record({ customer_id: "cus_nobody" }))).code
      ).toBe("PRIVACY_CUSTOMER_NOT_FOUND")

      const { bytes } = await exportCustomer(shop, kari.id)
      const { tables } = JSON.parse(bytes.toString("utf8")) as {
        tables: { table: string; rows: object[] }[]
      }
      const exported = tables.find(
        ({ table }) => table === "privacy_disclosure"
      )
      expect(exported?.rows).toHaveLength(2)
      expect(JSON.stringify(exported?.rows)).toContain("TOSL-2026-1234")

      const rows = shop.db("privacy_disclosure")
      await expect(
        rows.clone().update({ basis: "legal_claim" })
      ).rejects.toThrow("PRIVACY_DISCLOSURE_APPEND_ONLY")
      await expect(rows.clone().del()).rejects.toThrow(
        "PRIVACY_DISCLOSURE_APPEND_ONLY"
      )
      await erase(kari)
      const { disclosures } = await shop.admin.get<{ disclosures: object[] }>(
        "/admin/privacy/disclosures",
        { query: { order_id: order.id } }
      )
      expect(disclosures).toHaveLength(1)
    })
  },
})
