import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PrivacyEvidenceModuleService } from "../../../src/modules/privacy_evidence/service"
import type { ResolvedPrivacyOptions } from "../../../src/options"
import type { RecipientInForce } from "../../../src/recipients"
import type { TaskInFull } from "../../../src/recipients/tasks/show-tasks"
import { sign } from "../../../src/recipients/webhook/sign"
import type { TestShop } from "../privacy/open-test-shop"
import { type CallOptions, type Client, waitUntil } from "../shop"

const ROUTE = "/admin/privacy"

type Saved = { recipient: RecipientInForce; webhook_secret?: string }

type Tasks = { recipient_tasks: TaskInFull[]; count: number }

const routesFor = ({ admin }: Pick<TestShop, "admin">) => ({
  register: async () =>
    (await admin.get<{ recipients: RecipientInForce[] }>(`${ROUTE}/recipients`))
      .recipients,
  add: (body: object) =>
    admin.post<Saved>(`${ROUTE}/recipients`, body, { expect: 201 }),
  change: (id: string, body: object) =>
    admin.post<Saved>(`${ROUTE}/recipients/${id}`, body),
  tasks: async (query: object = {}) =>
    await admin.get<Tasks>(`${ROUTE}/recipient-tasks`, {
      query: query as Record<string, unknown>,
    }),
  task: async (id: string) =>
    (
      await admin.get<{ recipient_task: TaskInFull }>(
        `${ROUTE}/recipient-tasks/${id}`
      )
    ).recipient_task,
  step: async (id: string, step: "complete" | "retry", body = {}) =>
    (
      await admin.post<{ recipient_task: TaskInFull }>(
        `${ROUTE}/recipient-tasks/${id}/${step}`,
        body
      )
    ).recipient_task,
})

/** What a privacy officer does about recipients, over HTTP. */
export const recipientDesk = (shop: Pick<TestShop, "admin">) => {
  const routes = routesFor(shop)
  /** The newest task of a recipient. */
  const taskOf = async (recipient_id: string) =>
    (await routes.tasks({ recipient_id })).recipient_tasks[0]

  return {
    ...routes,
    taskOf,
    /** Adds one that staff tell, and returns its id. */
    addByHand: async (more: object = {}) => {
      const { recipient } = await routes.add({
        kind: "accounting",
        label: named("Regnskap AS"),
        ...more,
      })
      return recipient.id
    },
    awaitTask: (recipientId: string, state: string) =>
      waitUntil(`a task to be ${state}`, async () => {
        const task = await taskOf(recipientId)
        return task?.state === state ? task : undefined
      }),
  }
}

/** A name in every language. */
export const named = (name: string) => ({ nb: name, nn: name, en: name })

/** A recipient that is told by webhook, in short. */
export const webhookAt = (url: string, more: object = {}) => ({
  kind: "other",
  label: named("Nyhetsbrev AS"),
  way: "webhook",
  webhook_url: url,
  ...more,
})

/** The running shop's own options, as it read them at boot. */
export const optionsOf = async ({
  container,
}: Pick<TestShop, "container">): Promise<ResolvedPrivacyOptions> =>
  await container
    .resolve<PrivacyEvidenceModuleService>("privacy_evidence")
    .getOptions()

/** Lets webhooks go to this machine, and gives up on them sooner. */
export const allowLocal = async (shop: Pick<TestShop, "container">) => {
  const options = await optionsOf(shop)
  options.recipient_webhooks = {
    allow_private_addresses: true,
    timeout_seconds: 1,
    backend_url: "https://shop.example.com",
  }
}

/** Has every task that waits be due now. */
export const hurry = async (db: Knex) =>
  await db("privacy_recipient_task")
    .where({ state: "pending" })
    .update({ next_attempt_at: db.raw("now() - interval '1 second'") })

/** Answers as a recipient would, signed with a secret. */
export const answerWith = (
  admin: Client,
  secret: string,
  {
    seconds = Math.floor(Date.now() / 1000),
    ...options
  }: CallOptions & {
    seconds?: number
  } = {}
) => {
  // a stranger: no token, and no publishable key
  const client = admin.with({ authorization: "" })

  return (task_id: string, status: string) => {
    const body = { task_id, status }
    return client.post<{ task_id: string; status: string }>(
      "/privacy/recipients/acknowledge",
      body,
      {
        ...options,
        headers: {
          "x-privacy-signature": sign(JSON.stringify(body), {
            secret,
            seconds,
          }),
        },
      }
    )
  }
}
