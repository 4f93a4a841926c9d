import { consentTo } from "../../choices/desk"
import { publishAnew, readNotice } from "../../notices/desk"
import { exportCustomer, planErasure } from "../../privacy/desk"
import type { TestShop } from "../../privacy/open-test-shop"
import { leaveAccountHolder } from "../../recipients/account-holder"
import {
  allowLocal,
  answerWith,
  recipientDesk,
  webhookAt,
} from "../../recipients/desk"
import { openReceiver } from "../../recipients/receiver"
import { waitUntil } from "../../shop"
import { ageRows } from "../../storage-limits/age"
import { erase } from "../desk"
import type { Exercises } from "../stage"
import type { SHARING } from "../rows/sharing"

const PAYMENT = "payment-pp_system_default"
const CARRIER = "carrier-manual_manual"

const registered = async (shop: TestShop, id: string) =>
  (await recipientDesk(shop).register()).find((one) => one.id === id)

/** Who else gets data. */
export const recipients = {
  payment: async ({ shop, kari }) => {
    const desk = recipientDesk(shop)
    expect(await registered(shop, PAYMENT)).toMatchObject({
      kind: "payment",
      source: "provider",
    })
    await desk.change(PAYMENT, { way: "account_holder" })
    await leaveAccountHolder(shop, kari.id, "pp_system_default")
    await leaveAccountHolder(shop, kari.id, "pp_adyen_adyen")
    await erase(shop, kari)
    expect(await desk.awaitTask(PAYMENT, "done")).toMatchObject({
      way: "account_holder",
    })
    // a provider that refuses is told by staff, who note its answer
    const refused = await waitUntil("the refusal", async () => {
      const task = await desk.taskOf("payment-pp_adyen_adyen")
      return task?.failed_code ? task : undefined
    })
    expect(refused).toMatchObject({ way: "manual", state: "pending" })
    expect(
      await desk.step(refused.id, "complete", { outcome: "impossible" })
    ).toMatchObject({ state: "done", outcome: "impossible" })
  },

  carrier: async ({ shop, kari, received, open, ola, olas }) => {
    const desk = recipientDesk(shop)
    expect(await registered(shop, CARRIER)).toMatchObject({
      kind: "carrier",
      source: "provider",
      recent_months: 12,
    })
    const old = await shop
      .db("order_fulfillment")
      .where({ order_id: olas.id })
      .pluck("fulfillment_id")
    await ageRows(shop.db, "fulfillment", { ids: old, days: 400 })

    await erase(shop, ola)
    expect(await desk.taskOf(CARRIER)).toBeUndefined()
    await erase(shop, kari)
    const task = await desk.awaitTask(CARRIER, "pending")
    expect((await desk.task(task.id)).subject).toMatchObject({
      order_display_ids: [received.display_id, open.display_id],
    })
  },

  accounting: async ({ shop, ola, olas }) => {
    const desk = recipientDesk(shop)
    await desk.change("accounting_system", { way: "manual" })
    const { bytes } = await exportCustomer(shop, ola.id, { locale: "nb" })
    expect(JSON.parse(bytes.toString("utf8"))).toMatchObject({
      recipients: expect.arrayContaining([
        { type: "accounting", name: "Regnskapsfører og regnskapssystem" },
      ]),
    })
    const { privacy_request, erasure_receipt } = await erase(shop, ola)
    const task = await desk.awaitTask("accounting_system", "pending")
    expect(await registered(shop, task.recipient_id)).toMatchObject({
      by_hand: { nb: expect.stringContaining("Bilagene blir stående") },
    })
    expect(erasure_receipt.retained).toMatchObject([{ record_id: olas.id }])
    const { letter } = await shop.admin.get<{ letter: { text: string } }>(
      `/admin/privacy/requests/${privacy_request.id}/letter`,
      { query: { locale: "nb" } }
    )
    expect(letter.text).toContain("Regnskapsfører og regnskapssystem")
    await publishAnew(shop)
    const { sections } = await readNotice(shop)
    expect(JSON.stringify(sections)).toContain("regnskapssystem")
  },

  vendors: async ({ shop, kari }) => {
    const desk = recipientDesk(shop)
    await allowLocal(shop)
    const receiver = await openReceiver()
    try {
      const { recipient, webhook_secret } = await desk.add(
        webhookAt(receiver.url, { kind: "mail", purposes: ["marketing"] })
      )
      await desk.change("analytics_vendor", { way: "manual" })
      const told = async () =>
        (await planErasure(shop, kari.id)).recipients.map(({ id }) => id)
      expect(await told()).not.toContain(recipient.id)
      await consentTo(shop, kari, "marketing")
      expect(await told()).toContain(recipient.id)

      await erase(shop, kari)
      const task = await desk.awaitTask(recipient.id, "waiting_ack")
      expect(receiver.deliveries[0]?.notice).toMatchObject({
        id: task.id,
        type: "erasure",
      })
      const acknowledge = answerWith(shop.admin, webhook_secret ?? "")
      await acknowledge(task.id, "completed")
      expect(await desk.task(task.id)).toMatchObject({
        state: "acknowledged",
        outcome: "completed",
      })
      const manual = await desk.awaitTask("analytics_vendor", "pending")
      await desk.step(manual.id, "complete", { outcome: "not_found" })
    } finally {
      await receiver.close()
    }
  },
} satisfies Exercises<typeof SHARING>
