import { generateEntityId } from "@medusajs/framework/utils"
import type { EachRow, RowOutcome } from "../work/each-row"
import type { LimitWork } from "../work/limit-work"
import { AccountAction, judgeAccount } from "./judge-account"

/** Refusals that are about this customer, and not about the shop. */
const OWN_REFUSALS = [
  "PRIVACY_GUARDED",
  "PRIVACY_ALREADY_ERASED",
  "PRIVACY_CUSTOMER_NOT_FOUND",
  "PRIVACY_BUSY",
  "PRIVACY_RESIDUAL_DATA",
  "PRIVACY_FIGURES_CHANGED",
  "PRIVACY_STATEMENT_FAILED",
]

/** Warns an inactive customer, or erases one whose days of grace are over. */
export const closeAccount: EachRow = {
  judge: judgeAccount,

  async act(work, id, verdict) {
    if ("skipped" in verdict) {
      return verdict
    }
    return verdict.action === AccountAction.WARN
      ? await warn(work, id)
      : await erase(work, id)
  },
}

/** A warning that could not be sent is none: the next run tries again. */
async function warn(work: LimitWork, id: string): Promise<RowOutcome> {
  try {
    await work.accounts.warn(id, await lastDayOfGrace(work))
  } catch {
    return { skipped: "warning_failed" }
  }
  return {
    tables: { [AccountAction.WARN]: 1 },
    record: async (trx) => {
      await trx.raw(
        `insert into privacy_account_activity as a (id, customer_id, warned_at)
         values (?, ?, clock_timestamp())
         on conflict (customer_id) do update
           set warned_at = excluded.warned_at, updated_at = clock_timestamp()`,
        [generateEntityId(undefined, "prvact"), id]
      )
    },
  }
}

async function erase({ accounts }: LimitWork, id: string): Promise<RowOutcome> {
  try {
    await accounts.erase(id)
    return { tables: { [AccountAction.ERASE]: 1 } }
  } catch (error) {
    const code = String((error as { code?: unknown } | null)?.code)
    if (OWN_REFUSALS.includes(code)) {
      return { skipped: code.replace("PRIVACY_", "").toLowerCase() }
    }
    throw error
  }
}

/** The last day on which somebody warned now can still come back. */
async function lastDayOfGrace({
  knex,
  settings,
  timeZone,
}: LimitWork): Promise<string> {
  const { rows } = await knex.raw<{ rows: { day: string }[] }>(
    `select to_char((clock_timestamp() + make_interval(days => ?))
       at time zone ?, 'YYYY-MM-DD') as day`,
    [settings.grace_days ?? 0, timeZone]
  )
  return rows[0]?.day ?? ""
}
