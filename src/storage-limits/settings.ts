import { z } from "@medusajs/framework/zod"
import { abandonedCarts } from "./limits/abandoned-carts"
import { inactiveAccounts } from "./limits/inactive-accounts"
import { notifications } from "./limits/notifications"
import { orderExports } from "./limits/order-exports"
import { orphanAddresses } from "./limits/orphan-addresses"
import { spentTokens } from "./limits/spent-tokens"
import { workflowExecutions } from "./limits/workflow-executions"
import { LIMIT_MODES, type LimitSettings, type StorageLimit } from "./types"

const LONGEST_DAYS = 36_500
const LONGEST_MONTHS = 1_200
const LONGEST_GRACE = 90

/** Whatever a run may take at most, an officer's own number among it. */
export const MOST_PER_RUN = 1_000_000

/** What every limit has, whatever it counts in. */
const common = ({ mode = "dry_run" }: StorageLimit) => ({
  /** Does nothing, counts every night, or applies every night. */
  mode: z.enum(LIMIT_MODES).default(mode),
  /** Most rows of one run. */
  max_per_run: z.int().min(1).max(MOST_PER_RUN).default(1000),
  /** A larger share of the table's rows than this stops the run. */
  max_share: z.number().gt(0).max(1).default(0.2),
})

const byDays = (limit: StorageLimit) =>
  z
    .strictObject({
      ...common(limit),
      after_days: z
        .int()
        .min(limit.least)
        .max(LONGEST_DAYS)
        .default("days" in limit.age ? limit.age.days : limit.least),
    })
    .prefault({})

const ofAccounts = (limit: StorageLimit) =>
  z
    .strictObject({
      ...common(limit),
      max_per_run: z.int().min(1).max(MOST_PER_RUN).default(100),
      /** Calendar months without any activity. */
      after_months: z
        .int()
        .min(limit.least)
        .max(LONGEST_MONTHS)
        .default("months" in limit.age ? limit.age.months : limit.least),
      /** Days from the warning to the erasure. */
      grace_days: z.int().min(14).max(LONGEST_GRACE).default(30),
      /** Who warns: the plugin by e-mail, or the shop upon the event. */
      warning: z.enum(["email", "event"]).default("email"),
    })
    .prefault({})

/** The option `storage_limits`. */
export const StorageLimits = z.strictObject({
  order_exports: byDays(orderExports),
  abandoned_carts: byDays(abandonedCarts),
  orphan_addresses: byDays(orphanAddresses),
  notifications: byDays(notifications),
  workflow_executions: byDays(workflowExecutions),
  spent_tokens: byDays(spentTokens),
  inactive_accounts: ofAccounts(inactiveAccounts),
  /**
   * Days that recorded activity is kept. Always on: who consented was told this
   * term, and months are dropped whole.
   */
  activity_days: z.int().min(1).max(LONGEST_DAYS).default(90),
})

export type StorageLimitOptions = z.output<typeof StorageLimits>

/** What is set for one limit. */
export type LimitOption = Exclude<
  StorageLimitOptions[keyof StorageLimitOptions],
  number
>

/** The options that belong to a limit of this name. */
type LimitId = Exclude<keyof StorageLimitOptions, "activity_days">

type AnyOption = Partial<
  StorageLimitOptions["abandoned_carts"] &
    StorageLimitOptions["inactive_accounts"]
>

/** The settings of one limit, in the words the engine works with. */
export function settingsOf(
  options: StorageLimitOptions,
  { id, age, least }: StorageLimit
): LimitSettings {
  const own: AnyOption = options[id as LimitId]
  const { mode = "off", max_per_run = 1, max_share = 1 } = own
  const { after_days = least, after_months = least } = own
  const { grace_days, warning } = own

  return {
    mode,
    max_per_run,
    max_share,
    grace_days,
    warning,
    age: "months" in age ? { months: after_months } : { days: after_days },
  }
}
