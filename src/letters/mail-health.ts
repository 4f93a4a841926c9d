import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { hasMailProvider } from "./hand-over"

/** Whether letters reach people. */
export type MailHealth = {
  /** Whether anything in the shop sends e-mail. */
  provider: boolean
  /** Letters that wait, for their first attempt or the next. */
  pending: number
  /** Letters a mail service refused for 30 days. */
  failed: number
  /** Letters nobody could have sent: no mail service, or the address was gone. */
  undeliverable: number
}

/** Reads whether letters reach people, for the dashboard. */
export async function mailHealth(
  container: MedusaContainer
): Promise<MailHealth> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: Omit<MailHealth, "provider">[] }>(
    `select (count(*) filter (where state = 'pending'))::int as pending,
       (count(*) filter (where state = 'failed'))::int as failed,
       (count(*) filter (where state = 'undeliverable'))::int as undeliverable
     from privacy_letter where state <> 'accepted' and deleted_at is null`
  )
  return {
    provider: await hasMailProvider(knex),
    ...(rows[0] ?? { pending: 0, failed: 0, undeliverable: 0 }),
  }
}
