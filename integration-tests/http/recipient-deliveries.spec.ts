import tellRecipientsJob from "../../src/jobs/tell-recipients"
import { tellDueRecipients } from "../../src/recipients"
import { optionsOf } from "../support/recipients/desk"
import { openReceiver } from "../support/recipients/receiver"
import { actOn, setWebhookStage } from "../support/recipients/stage"
import { waitUntil } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: (tools) => {
    const stage = setWebhookStage(tools)
    const { auditOf, awaitFailure, awaitState, desk, erase, tryNow } =
      actOn(stage)

    it("tries again with pauses after failures, then gives up until an officer retries", async () => {
      const { receiver, shop } = stage
      receiver.behave((answer) => {
        answer.writeHead(500).end()
      })
      const { id } = await erase()
      const failed = await awaitFailure(id)
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
      const { receiver } = stage
      receiver.behave(() => undefined)
      const { id } = await erase()
      const task = await awaitFailure(id)
      expect(task).toMatchObject({ state: "pending", failed_code: "timeout" })
    })

    it("follows no redirect", async () => {
      const { receiver } = stage
      const elsewhere = await openReceiver()
      try {
        receiver.behave((answer) => {
          answer.writeHead(307, { location: elsewhere.url }).end()
        })
        const { id } = await erase()
        await waitUntil("the attempt to end", async () => {
          const { failed_code } = await desk().task(id)
          return failed_code === "status_307" ? true : undefined
        })
        expect(elsewhere.deliveries).toEqual([])
      } finally {
        await elsewhere.close()
      }
    })

    it("tells once, however many workers try at once", async () => {
      const { receiver, shop } = stage
      receiver.behave((answer) => {
        setTimeout(() => answer.writeHead(202).end(), 300)
      })
      const { id } = await erase()
      await Promise.all(
        Array.from({ length: 6 }, () => tellDueRecipients(shop.container))
      )
      await awaitState(id, "waiting_ack")
      await tellDueRecipients(shop.container)
      expect(receiver.deliveries).toHaveLength(1)
    })

    it("takes up the task of a worker that was killed, when its lease has run out", async () => {
      const { receiver, shop } = stage
      const { id } = await erase()
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
      const { receiver, recipientId, shop } = stage
      const options = await optionsOf(shop)
      options.recipient_webhooks.allow_private_addresses = false
      try {
        const { id } = await erase()
        const task = await awaitFailure(id)
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
  },
})
