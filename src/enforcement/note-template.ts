import { generateEntityId } from "@medusajs/framework/utils"
import type { Enforcement, Notification } from "./types"

/** Goes to staff, in the dashboard. */
const STAFF_CHANNEL = "feed"

/** What this process has written down already; templates are few. */
const noted = new Map<string, string | undefined>()

/**
 * Remembers which templates the shop sends and what purpose they serve, so that
 * those nobody assigned can be listed. Written once per process and template.
 */
export async function noteTemplate(
  { knex, logger }: Pick<Enforcement, "knex" | "logger">,
  { template, channel }: Notification,
  purposeId: string | undefined
): Promise<void> {
  if (
    !template ||
    channel === STAFF_CHANNEL ||
    (noted.has(template) && noted.get(template) === purposeId)
  ) {
    return
  }
  noted.set(template, purposeId)
  try {
    await knex.raw(
      `insert into privacy_sent_template as t (id, template, channel, purpose_id)
       values (?, ?, ?, ?)
       on conflict (template) do update
         set channel = excluded.channel, purpose_id = excluded.purpose_id,
           updated_at = clock_timestamp()`,
      [
        generateEntityId(undefined, "prvtpl"),
        template,
        channel,
        purposeId ?? null,
      ]
    )
  } catch {
    // the message must go out; the list is made up for at the next start
    logger.warn("Privacy: the list of sent templates could not be written")
  }
}
