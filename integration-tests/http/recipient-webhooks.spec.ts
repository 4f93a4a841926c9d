import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import tellRecipientsJob from "../../src/jobs/tell-recipients"
import { tellDueRecipients } from "../../src/recipients"
import { isSigned } from "../../src/recipients/webhook/sign"
import { ALL_GUARDS, eraseCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import {
  allowLocal,
  answerWith,
  hurry,
  optionsOf,
  recipientDesk,
  webhookAt,
} from "../support/recipients/desk"
import { openReceiver, type Receiver } from "../support/recipients/receiver"
import { type Account, aPerson, register, waitUntil } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let receiver: Receiver
    let kari: Account
    let recipientId: string
    let secret: string

    const desk = () => recipientDesk(shop)

    /** Erases, and finds the one task of the webhook. */
    const eraseKari = async () => {
      await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      } as never)
      return await waitUntil("the task", async () => {
        const { recipient_tasks } = await desk().tasks({
          recipient_id: recipientId,
        })
        return recipient_tasks[0]
      })
    }
    const awaitState = (id: string, state: string) =>
      waitUntil(`task to be ${state}`, async () => {
        const task = await desk().task(id)
        return task.state === state ? task : undefined
      })
    const auditOf = async (action: string) =>
      await shop.db("privacy_audit_entry").where({ action })
    const tryNow = async () => {
      await hurry(shop.db)
      await tellDueRecipients(shop.container)
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      await allowLocal(shop)
      receiver = await openReceiver()
    })

    beforeEach(async () => {
      receiver.deliveries.length = 0
      receiver.behave((answer) => {
        answer.writeHead(202).end()
      })
      kari = await register(shop, aPerson())
      const saved = await desk().add(
        webhookAt(receiver.url, { needs_email: true })
      )
      recipientId = saved.recipient.id
      secret = saved.webhook_secret ?? ""
    })

    afterAll(async () => {
      await receiver.close()
      const options = await optionsOf(shop)
      options.recipient_webhooks = {
        allow_private_addresses: false,
        timeout_seconds: 10,
      }
    })

    it("tells a recipient of an erasure, signed, and takes its answer once", async () => {
      const heard: unknown[] = []
      shop.container.resolve(Modules.EVENT_BUS).subscribe(
        "privacy.recipient.acknowledged",
        async ({ data }) => {
          heard.push(data)
        },
        { subscriberId: "recipient-webhooks-spec" }
      )
      const { id } = await eraseKari()
      await awaitState(id, "waiting_ack")
      const [delivery] = receiver.deliveries
      expect(receiver.deliveries).toHaveLength(1)
      expect(delivery?.notice).toEqual({
        id,
        type: "erasure",
        subject: {
          customer_ids: [kari.id],
          email_sha256: [
            createHash("sha256").update(kari.email.toLowerCase()).digest("hex"),
          ],
        },
        callback_url: "https://shop.example.com/privacy/recipients/acknowledge",
        issued_at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      })
      expect(
        isSigned(delivery?.body ?? "", delivery?.signature, {
          secret,
          now: Date.now(),
        })
      ).toBe(true)

      const answer = answerWith(shop.admin, secret)
      expect(await answer(id, "completed")).toEqual({
        task_id: id,
        status: "completed",
      })
      // the same again, and another: what stands is what was said first
      expect(await answer(id, "completed")).toMatchObject({
        status: "completed",
      })
      expect(await answer(id, "refused")).toMatchObject({
        status: "completed",
      })
      expect(await auditOf("recipient.acknowledged")).toHaveLength(1)
      expect(await desk().task(id)).toMatchObject({
        state: "acknowledged",
        outcome: "completed",
        subject: null,
      })
      await waitUntil("the event", async () => heard[0])
      expect(heard).toEqual([{ id, recipient_id: recipientId }])
    })

    it("refuses an answer that lies about its signature, and one for nobody's task alike", async () => {
      const { id } = await eraseKari()
      await awaitState(id, "waiting_ack")
      const now = Math.floor(Date.now() / 1000)
      const refusals = await Promise.all(
        [
          answerWith(shop.admin, "prvwhs_wrong")(id, "completed"),
          answerWith(shop.admin, secret)("prvtsk_nobody", "completed"),
          answerWith(shop.admin, secret, { seconds: now - 301 })(
            id,
            "completed"
          ),
          answerWith(shop.admin, secret, { seconds: now + 301 })(
            id,
            "completed"
          ),
          shop.admin.post("/privacy/recipients/acknowledge", {
            task_id: id,
            status: "completed",
          }),
        ].map(refusalOf)
      )
      expect(new Set(refusals.map((one) => JSON.stringify(one))).size).toBe(1)
      expect(refusals[0]).toMatchObject({
        status: 401,
        code: "PRIVACY_SIGNATURE_INVALID",
      })
      // signed, but for another body
      const { body, signature } = receiver.deliveries[0] ?? {}
      const replayed = await refusalOf(
        shop.admin.post(
          "/privacy/recipients/acknowledge",
          { task_id: id, status: "completed" },
          { headers: { "x-privacy-signature": signature ?? "" } }
        )
      )
      expect(body).toContain(id)
      expect(replayed.status).toBe(401)
      expect(await desk().task(id)).toMatchObject({ state: "waiting_ack" })
      expect(await auditOf("recipient.acknowledged")).toHaveLength(0)
    })

    it("tries again with pauses after failures, then gives up until an officer retries", async () => {
      receiver.behave((answer) => {
        answer.writeHead(500).end()
      })
      const { id } = await eraseKari()
      const failed = await waitUntil("a failure", async () => {
        const task = await desk().task(id)
        return task.failed_code ? task : undefined
      })
      expect(failed).toMatchObject({
        state: "pending",
        attempts: 1,
        failed_code: "status_500",
      })
      const pause = Date.parse(String(failed.next_attempt_at)) - Date.now()
      expect(pause).toBeGreaterThan(30_000)
      expect(pause).toBeLessThan(75_000)
      // not before its time
      expect(await tellDueRecipients(shop.container)).toBe(0)

      for (let attempt = 2; attempt <= 8; attempt++) {
        await tryNow()
      }
      expect(await desk().task(id)).toMatchObject({
        state: "dead",
        attempts: 8,
      })
      expect(receiver.deliveries).toHaveLength(8)
      // each attempt under the same id, with the same bytes
      expect(new Set(receiver.deliveries.map(({ body }) => body)).size).toBe(1)
      await tryNow()
      expect(receiver.deliveries).toHaveLength(8)
      expect(await auditOf("recipient.dead")).toHaveLength(1)

      receiver.behave((answer) => {
        answer.writeHead(204).end()
      })
      expect(await desk().step(id, "retry")).toMatchObject({
        state: "pending",
        attempts: 0,
      })
      await tellRecipientsJob(shop.container)
      expect(await desk().task(id)).toMatchObject({ state: "waiting_ack" })
    })

    it("does not wait for a recipient that hangs", async () => {
      receiver.behave(() => undefined)
      const { id } = await eraseKari()
      const task = await waitUntil("the attempt to end", async () => {
        const one = await desk().task(id)
        return one.failed_code ? one : undefined
      })
      expect(task).toMatchObject({ state: "pending", failed_code: "timeout" })
    })

    it("follows no redirect", async () => {
      const elsewhere = await openReceiver()
      try {
        receiver.behave((answer) => {
          answer.writeHead(307, { location: elsewhere.url }).end()
        })
        const { id } = await eraseKari()
        await waitUntil("the attempt to end", async () => {
          const { failed_code } = await desk().task(id)
          return failed_code === "status_307" ? true : undefined
        })
        expect(elsewhere.deliveries).toEqual([])
      } finally {
        await elsewhere.close()
      }
    })

    it("takes an answer that comes before the delivery has ended", async () => {
      receiver.behave(async (answer, { notice }) => {
        await answerWith(shop.admin, secret)(notice.id, "not_found")
        answer.writeHead(200).end()
      })
      const { id } = await eraseKari()
      await awaitState(id, "acknowledged")
      await tryNow()
      expect(await desk().task(id)).toMatchObject({
        state: "acknowledged",
        outcome: "not_found",
      })
      expect(receiver.deliveries).toHaveLength(1)
    })

    it("tells once, however many workers try at once", async () => {
      receiver.behave((answer) => {
        setTimeout(() => answer.writeHead(202).end(), 300)
      })
      const { id } = await eraseKari()
      await Promise.all(
        Array.from({ length: 6 }, () => tellDueRecipients(shop.container))
      )
      await awaitState(id, "waiting_ack")
      await tellDueRecipients(shop.container)
      expect(receiver.deliveries).toHaveLength(1)
    })

    it("takes up the task of a worker that was killed, when its lease has run out", async () => {
      const { id } = await eraseKari()
      await awaitState(id, "waiting_ack")
      const tasks = shop.db("privacy_recipient_task").where({ id })
      await tasks.clone().update({
        state: "sending",
        lease: "killed",
        lease_until: shop.db.raw("now() + interval '1 minute'"),
      })
      expect(await tellDueRecipients(shop.container)).toBe(0)
      await tasks
        .clone()
        .update({ lease_until: shop.db.raw("now() - interval '1 second'") })
      expect(await tellDueRecipients(shop.container)).toBe(1)
      expect(receiver.deliveries.map(({ notice }) => notice.id)).toEqual([
        id,
        id,
      ])
    })

    it("goes to no private address unless the shop allows it", async () => {
      const options = await optionsOf(shop)
      options.recipient_webhooks.allow_private_addresses = false
      try {
        const { id } = await eraseKari()
        const task = await waitUntil("the attempt to end", async () => {
          const one = await desk().task(id)
          return one.failed_code ? one : undefined
        })
        expect(task.failed_code).toBe("address_refused")
        await desk().change(recipientId, {
          webhook_url: receiver.url.replace("127.0.0.1", "localhost"),
        })
        await tryNow()
        expect((await desk().task(id)).failed_code).toBe("address_refused")
        expect(receiver.deliveries).toEqual([])
      } finally {
        options.recipient_webhooks.allow_private_addresses = true
      }
    })

    it("shows a secret once, and takes the old one no more after a new one", async () => {
      expect(secret).toMatch(/^prvwhs_[\w-]{43}$/)
      const listed = JSON.stringify(await desk().register())
      expect(listed).not.toContain("secret_")
      expect(listed).not.toContain(secret)
      expect(
        JSON.stringify(await shop.db("privacy_recipient").select("*"))
      ).not.toContain(secret)
      const same = await desk().change(recipientId, { country: "no" })
      expect(same.webhook_secret).toBeUndefined()

      const { id } = await eraseKari()
      await awaitState(id, "waiting_ack")
      const { webhook_secret } = await desk().change(recipientId, {
        rotate_secret: true,
      })
      const old = await refusalOf(
        answerWith(shop.admin, secret)(id, "completed")
      )
      expect(old.status).toBe(401)
      await answerWith(shop.admin, webhook_secret ?? "")(id, "completed")
      expect((await desk().task(id)).state).toBe("acknowledged")
    })

    it("refuses addresses that are not safe", async () => {
      for (const url of [
        "http://example.com/hook",
        "https://user:secret@example.com/hook",
        "ftp://example.com",
        "nowhere",
      ]) {
        const { status, code, message } = await refusalOf(
          desk().add(webhookAt(url))
        )
        expect([status, code]).toEqual([400, "PRIVACY_INVALID_REQUEST"])
        expect(message).not.toContain(url)
      }
    })
  },
})
