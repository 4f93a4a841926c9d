import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TaskRow } from "./types"

const MOST_AT_ONCE = 500

/** What other parts of the shop hear when a recipient is to be told. */
export const NOTICE_DUE = "privacy.recipient.notice_due"

/**
 * Emits an event for each task nobody has heard of yet. Tasks commit with the
 * erasure that makes them, and events must not come before: so they are marked
 * here, by whoever comes first.
 */
export async function announceTasks(container: MedusaContainer): Promise<void> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: TaskRow[] }>(
    `update privacy_recipient_task set announced_at = now()
     where id in (
       select id from privacy_recipient_task
       where announced_at is null and deleted_at is null
       order by created_at limit ? for update skip locked)
     returning id, recipient_id, request_id`,
    [MOST_AT_ONCE]
  )
  if (rows.length) {
    await container.resolve(Modules.EVENT_BUS).emit(
      rows.map(({ id, recipient_id, request_id }) => ({
        name: NOTICE_DUE,
        data: { id, recipient_id, request_id },
      }))
    )
  }
}
