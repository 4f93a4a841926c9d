import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../../errors"
import {
  fiscalYearEnd,
  isPlainDate,
  type RetentionRules,
} from "../../retention"
import { withoutNul } from "../../subject/sql"
import { refuseUnknownOrder } from "../refuse-unknown-order"
import { refuseUnknownSalesChannel } from "../refuse-unknown-sales-channel"
import type { HoldScopeValue } from "./types"

type Check = (
  trx: Knex.Transaction,
  reference: string,
  rules: RetentionRules
) => Promise<void>

const CHECKS: Record<HoldScopeValue, Check> = {
  subject: refuseUnknownCustomer,
  order: refuseUnknownOrder,
  fiscal_year: refuseUnknownYear,
  sales_channel: refuseUnknownSalesChannel,
}

/**
 * Refuses a hold on what does not exist: it would stand, and hold nothing.
 *
 * @throws `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`,
 * `PRIVACY_SALES_CHANNEL_NOT_FOUND`, `PRIVACY_INVALID_HOLD`
 */
export async function checkReference(
  trx: Knex.Transaction,
  { scope, reference }: { scope: HoldScopeValue; reference: string },
  rules: RetentionRules
): Promise<void> {
  await CHECKS[scope](trx, reference, rules)
}

async function refuseUnknownCustomer(
  trx: Knex.Transaction,
  id: string
): Promise<void> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    "select 1 from customer where id = ?",
    [withoutNul(id)]
  )
  if (!rows.length) {
    throw privacyError(
      "PRIVACY_CUSTOMER_NOT_FOUND",
      `Customer with id ${quotedId(id)} not found`
    )
  }
}

/** A year ends on a day the rules say, or the one a lock is filed under. */
async function refuseUnknownYear(
  trx: Knex.Transaction,
  day: string,
  { base, by_sales_channel }: RetentionRules
): Promise<void> {
  if (!isPlainDate(day)) {
    throw privacyError(
      "PRIVACY_INVALID_HOLD",
      "reference: expected the last day of a fiscal year, YYYY-MM-DD"
    )
  }
  const closings = [base, ...Object.values(by_sales_channel)].flatMap(
    (scope) => scope.fiscal_year_end ?? []
  )
  if (closings.some((closing) => fiscalYearEnd(day, closing) === day)) {
    return
  }
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from privacy_retention_lock where fiscal_year_end = ? limit 1`,
    [day]
  )
  if (!rows.length) {
    const years = [...new Set(closings)].map((closing) =>
      fiscalYearEnd(day, closing)
    )
    throw privacyError(
      "PRIVACY_INVALID_HOLD",
      `reference: no fiscal year ends on ${day}${years.length ? `; expected ${years.join(" or ")}` : ", and retention.fiscal_year_end is not set"}`
    )
  }
}
