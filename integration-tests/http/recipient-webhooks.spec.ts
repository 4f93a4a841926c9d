import { createHash } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { isSigned } from "../../src/recipients/webhook/sign"
import { refusalOf } from "../support/privacy/refusals"
import { answerWith, webhookAt } from "../support/recipients/desk"
import { actOn, setWebhookStage } from "../support/recipients/stage"
import { waitUntil } from "../support/shop"
import { inShop } from "../support/suite"

inShop({
  testSuite: (tools) => {
    const stage = setWebhookStage(tools)
    const { auditOf, awaitState, desk, erase, tryNow } = actOn(stage)

    it("tells a recipient of an erasure, signed, and takes its answer once", async () => {
      const { kari, receiver, recipientId, secret, shop } = stage
      const heard: unknown[] = []
      shop.container.resolve(Modules.EVENT_BUS).subscribe(
        "privacy.recipient.acknowledged",
        async ({ data }) => {
          heard.push(data)
        },
        { subscriberId: "recipient-webhooks-spec" }
      )
      const { id } = await erase()
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
      const { receiver, secret, shop } = stage
      const { id } = await erase()
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
          answerWith(shop.admin, secret, { seconds: now + 600 })(
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

    it("takes an answer that comes before the delivery has ended", async () => {
      const { receiver, secret, shop } = stage
      receiver.behave(async (answer, { notice }) => {
        await answerWith(shop.admin, secret)(notice.id, "not_found")
        answer.writeHead(200).end()
      })
      const { id } = await erase()
      await awaitState(id, "acknowledged")
      await tryNow()
      expect(await desk().task(id)).toMatchObject({
        state: "acknowledged",
        outcome: "not_found",
      })
      expect(receiver.deliveries).toHaveLength(1)
    })

    it("shows a secret once, and takes the old one no more after a new one", async () => {
      const { recipientId, secret, shop } = stage
      expect(secret).toMatch(/^prvwhs_[\w-]{43}$/)
      const listed = JSON.stringify(await desk().register())
      expect(listed).not.toContain("secret_")
      expect(listed).not.toContain(secret)
      expect(
        JSON.stringify(await shop.db("privacy_recipient").select("*"))
      ).not.toContain(secret)
      const same = await desk().change(recipientId, { country: "no" })
      expect(same.webhook_secret).toBeUndefined()

      const { id } = await erase()
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
