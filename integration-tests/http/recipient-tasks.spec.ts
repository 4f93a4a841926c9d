import { Modules } from "@medusajs/framework/utils"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { recipientDesk } from "../support/recipients/desk"
import { requestDesk } from "../support/requests/desk"
import { type Account, aPerson, register, waitUntil } from "../support/shop"
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

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    })

    beforeEach(async () => {
      kari = await register(shop, aPerson())
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
      const recipientId = await desk().addByHand({ needs_email: true })
      const { privacy_request } = await erase(kari)
      const task = await desk().awaitTask(recipientId, "pending")
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
      const recipientId = await desk().addByHand()
      const other = await desk().addByHand({ tells: [] })
      const request_id = await carryOut({ type, ...said })
      expect(await desk().taskOf(recipientId)).toMatchObject({
        request_id,
        type,
        state: "pending",
      })
      expect(await desk().taskOf(other)).toBeUndefined()
    })

    it("leaves none after an objection", async () => {
      const recipientId = await desk().addByHand()
      await carryOut({ type: "objection", purpose_ids: ["improvement"] })
      expect(await desk().taskOf(recipientId)).toBeUndefined()
    })

    it("filters and pages tasks, and refuses what it does not know", async () => {
      const ids = [await desk().addByHand(), await desk().addByHand()]
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
  },
})
