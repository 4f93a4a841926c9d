import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import { privacyError } from "../../errors"
import type { PrivacyContext } from "../../privacy-context"
import {
  resolveRetentionRules,
  type RetentionSettings,
  scopeOf,
  today,
} from "../../retention"
import { runTransaction } from "../../subject/run-transaction"
import { digestOfRules } from "../record-rules"
import { refuseUnknownSalesChannel } from "../refuse-unknown-sales-channel"
import { withDecisions } from "../rules-in-force"
import { checkDecidedSettings } from "./check-settings"
import { countEffect, type PolicyEffect } from "./count-effect"
import { type DecidedSettings, mergeSettings } from "./settings"
import { standingDecisions } from "./standing-decisions"

/** A decision of an officer about how long records are kept. */
export type PolicyDecision = {
  /** Null: the whole shop. */
  salesChannelId: string | null
  settings: DecidedSettings
  /** Whether locks that exist may end earlier because of it. */
  shorten: boolean
  /** How many locks the officer expects to end earlier. */
  confirmLocks?: number
  reason: string
  /** User id of the officer. */
  decidedBy: string
}

/** A decision on record, and what it does to the locks in force. */
export type DecidedPolicy = { decision_id: string; effect: PolicyEffect }

/**
 * Puts a decision on record. From then on it holds, over what the options say;
 * locks that exist are brought up to date afterwards.
 *
 * Decisions take turns, and each is dated when its turn comes: the latest one
 * holds, so their order must be the order in which they were made.
 *
 * @throws `PRIVACY_INVALID_POLICY`, `PRIVACY_SALES_CHANNEL_NOT_FOUND`,
 * `PRIVACY_CONFIRM_LOCKS`
 */
export async function decidePolicy(
  { knex, options }: PrivacyContext,
  decision: PolicyDecision
): Promise<DecidedPolicy> {
  return await runTransaction(knex, "read committed", async (trx) => {
    await trx.raw(
      "select pg_advisory_xact_lock(hashtextextended('privacy:policies', 0))"
    )
    const { settings, whole } = await layOver(trx, options.retention, decision)
    const rules = resolveRetentionRules(whole)
    const effect = await countEffect(trx, {
      rules,
      today: today(scopeOf(rules).time_zone),
    })
    refuseUnconfirmed(decision, effect)

    const id = generateEntityId(undefined, "prvpol")
    await trx("privacy_retention_policy").insert({
      id,
      kind: "decision",
      sales_channel_id: decision.salesChannelId,
      settings: JSON.stringify(settings),
      rules_digest: digestOfRules(rules),
      shortens: decision.shorten,
      reason: decision.reason,
      decided_by: decision.decidedBy,
      created_at: trx.raw("clock_timestamp()"),
    })
    await writeAuditEntry(trx, {
      action: "retention_policy.decided",
      actorId: decision.decidedBy,
      details: {
        decision_id: id,
        sales_channel_id: decision.salesChannelId,
        fields: Object.keys(settings),
        shortens: decision.shorten,
        effect,
      },
    })
    return { decision_id: id, effect }
  })
}

/** What is decided then, and all settings that hold with it. */
async function layOver(
  trx: Knex.Transaction,
  options: RetentionSettings,
  { salesChannelId, settings: decided }: PolicyDecision
): Promise<{ settings: RetentionSettings; whole: RetentionSettings }> {
  if (salesChannelId) {
    await refuseUnknownSalesChannel(trx, salesChannelId)
  }
  const standing = await standingDecisions(trx)
  const isOfScope = ({
    sales_channel_id,
  }: {
    sales_channel_id: string | null
  }) => sales_channel_id === salesChannelId
  const settings = mergeSettings(
    standing.find(isOfScope)?.settings ?? {},
    decided
  )
  const whole = withDecisions(options, [
    ...standing.filter((one) => !isOfScope(one)),
    { sales_channel_id: salesChannelId, settings },
  ])
  checkDecidedSettings(
    whole,
    salesChannelId
      ? `retention.by_sales_channel.${salesChannelId}`
      : "retention"
  )
  return { settings, whole }
}

function refuseUnconfirmed(
  { shorten, confirmLocks }: PolicyDecision,
  { shortens }: PolicyEffect
): void {
  if (shorten && confirmLocks !== shortens) {
    throw privacyError(
      "PRIVACY_CONFIRM_LOCKS",
      `This would end ${shortens} locks earlier. Repeat it with confirm_locks: ${shortens} if that is meant; without shorten, locks that exist keep their day`
    )
  }
}
