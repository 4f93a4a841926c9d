import { tellDueRecipients } from "../../../src/recipients"
import type { TaskInFull } from "../../../src/recipients/tasks/show-tasks"
import { ALL_GUARDS, eraseCustomer } from "../privacy/desk"
import { openTestShop, type TestShop } from "../privacy/open-test-shop"
import { type Account, aPerson, register, waitUntil } from "../shop"
import type { Tools } from "../suite/tools"
import { allowLocal, hurry, recipientDesk, webhookAt } from "./desk"
import { openReceiver, type Receiver } from "./receiver"

/** A shop with a customer, and a recipient that is told by webhook. */
export type WebhookStage = {
  shop: TestShop
  receiver: Receiver
  kari: Account
  recipientId: string
  secret: string
}

/** Registers the hooks that set the stage, anew for each test. */
export const setWebhookStage = ({ api, getContainer }: Tools): WebhookStage => {
  const stage = {} as WebhookStage

  beforeAll(async () => {
    stage.shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
    await allowLocal(stage.shop)
    stage.receiver = await openReceiver()
  })

  beforeEach(async () => {
    const { receiver, shop } = stage
    receiver.deliveries.length = 0
    receiver.behave((answer) => {
      answer.writeHead(202).end()
    })
    stage.kari = await register(shop, aPerson())
    const { recipient, webhook_secret } = await recipientDesk(shop).add(
      webhookAt(receiver.url, { needs_email: true })
    )
    stage.recipientId = recipient.id
    stage.secret = webhook_secret ?? ""
  })

  afterAll(() => stage.receiver.close())
  return stage
}

/** What happens on it. */
export const actOn = (stage: WebhookStage) => {
  const desk = () => recipientDesk(stage.shop)
  const awaitTask = (id: string, isReached: (task: TaskInFull) => boolean) =>
    waitUntil("the task to come so far", async () => {
      const task = await desk().task(id)
      return isReached(task) ? task : undefined
    })

  return {
    desk,
    /** Erases the customer, and finds the one task of the webhook. */
    erase: async () => {
      const { kari, recipientId, shop } = stage
      await eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })
      return await waitUntil("the task", async () => {
        const { recipient_tasks } = await desk().tasks({
          recipient_id: recipientId,
        })
        return recipient_tasks[0]
      })
    },
    awaitState: (id: string, state: string) =>
      awaitTask(id, (task) => task.state === state),
    awaitFailure: (id: string) =>
      awaitTask(id, ({ failed_code }) => failed_code !== null),
    auditOf: async (action: string) =>
      await stage.shop.db("privacy_audit_entry").where({ action }),
    tryNow: async () => {
      await hurry(stage.shop.db)
      await tellDueRecipients(stage.shop.container)
    },
  }
}
