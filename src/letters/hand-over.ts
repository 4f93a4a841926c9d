import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { hidingValues } from "../subject/run-transaction"
import type { Written } from "./types"

/** A mail on its way out. */
export type Mail = {
  /** The same for every attempt: mail services that know it send once. */
  key: string
  to: string
  /** Of the shop's own templates; ours come ready in `written`. */
  template: string
  written: Written
  /** Ids and codes only: Medusa stores it. */
  data: Readonly<Record<string, unknown>>
  /** The request it is about, and where its notification is filed. */
  requestId?: string
}

/** What became of a mail. */
export type HandOver =
  | { accepted: true; notificationId: string }
  /** `refused`: by the mail service, or by whoever stands before it. */
  | { accepted: false; reason: "no_provider" | "refused" }

/**
 * Hands a mail to the shop's mail service, through Medusa's Notification
 * Module. Never throws for a mail service that fails: its error quotes the
 * address, so it ends here.
 *
 * Medusa keeps what it sends, with the address, for ever, and counts an attempt
 * that failed as the one that was made. So the row of an earlier attempt goes
 * before, and whatever names the person goes out of the row afterwards. The
 * content is never stored.
 */
export async function handOver(
  container: MedusaContainer,
  mail: Mail
): Promise<HandOver> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  if (!(await hasMailProvider(knex))) {
    return { accepted: false, reason: "no_provider" }
  }
  await forget(knex, mail.key)
  await send(container, mail)
  const { rows } = await hidingValues(
    knex.raw<{ rows: { id: string }[] }>(
      `update notification set "to" = '', "from" = null, external_id = null,
         provider_data = null, updated_at = now()
       where idempotency_key = ? and status = 'success' returning id`,
      [mail.key]
    )
  )
  if (rows[0]) {
    return { accepted: true, notificationId: rows[0].id }
  }
  await forget(knex, mail.key)
  return { accepted: false, reason: "refused" }
}

/** Whether anything in the shop sends e-mail. */
export async function hasMailProvider(knex: Knex): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select 1 from notification_provider
     where is_enabled and 'email' = any(channels) and deleted_at is null limit 1`
  )
  return rows.length > 0
}

async function send(
  container: MedusaContainer,
  { key, to, template, written, data, requestId }: Mail
): Promise<void> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to,
      channel: "email",
      template,
      content: written,
      data: { ...data },
      trigger_type: template,
      resource_type: "privacy_request",
      resource_id: requestId ?? null,
      idempotency_key: key,
    })
  } catch {
    // the row says whether it was sent
  }
}

async function forget(knex: Knex, key: string): Promise<void> {
  await hidingValues(
    knex.raw(
      "delete from notification where idempotency_key = ? and status <> 'success'",
      [key]
    )
  )
}
