import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { subjectOfCustomer } from "../choices"
import { holdSubject } from "../choices/hold-subject"
import type { ResolvedPrivacyOptions } from "../options"
import { runTransaction } from "../subject/run-transaction"
import { mayRecord } from "./may-record"
import { truncateIp } from "./truncate-ip"
import type { ActivityEvent, DeviceFacts, RecordedActivity } from "./types"

/** What one request of a storefront brings. */
export type ActivityBatch = {
  customerId: string
  events: readonly ActivityEvent[]
  device: DeviceFacts
  /** As Express has it; it is cut down before anything is stored. */
  ip: string | undefined
}

type Shop = { knex: Knex; logger: Logger; options: ResolvedPrivacyOptions }

/**
 * Records what a customer did, all of it or nothing, if they allow it. Their
 * choices wait meanwhile, and so does an erasure: nothing is written after one
 * that has been answered.
 *
 * Never throws: a shop works as well without it.
 *
 * @example
 * const { accepted } = await recordActivity(shop, { customerId, events, device, ip })
 */
export async function recordActivity(
  shop: Shop,
  batch: ActivityBatch
): Promise<RecordedActivity> {
  const { knex, logger, options } = shop
  const { secret, purposes } = options
  try {
    return await runTransaction(knex, "read committed", async (trx) => {
      const subject = await subjectOfCustomer(trx, batch.customerId, secret)
      await holdSubject(trx, subject)
      if (!(await mayRecord({ knex: trx, logger, purposes }, subject))) {
        return { accepted: 0, reason: "declined" }
      }
      await insert(trx, batch)
      return { accepted: batch.events.length }
    })
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === "PRIVACY_ALREADY_ERASED") {
      return { accepted: 0, reason: "declined" }
    }
    logger.warn(
      `Privacy: activity could not be recorded (${code ?? "unexpected"})`
    )
    return { accepted: 0, reason: "unavailable" }
  }
}

async function insert(
  trx: Knex.Transaction,
  { customerId, events, device, ip }: ActivityBatch
): Promise<void> {
  const ip_network = truncateIp(ip)

  await trx("privacy_activity").insert(
    events.map((event) => ({
      ...device,
      ...event,
      id: generateEntityId(undefined, "prvact"),
      customer_id: customerId,
      ip_network,
    }))
  )
}
