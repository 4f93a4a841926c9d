import type { DatabaseSchema } from "../../data-map/schema"
import type { Reach } from "../../subject/types"
import { openClaim, openExchange, openReturn } from "./after-sales"
import { findActiveAgreements } from "./agreements"
import { legalHold } from "./legal-hold"
import { loyaltyBalance, openPayment } from "./money"
import {
  openDraftOrder,
  openOrder,
  openTransfer,
  withdrawalPeriod,
} from "./orders"
import type { Guard, GuardFinding } from "./types"
import { findUndescribedProviders } from "./undescribed-providers"

export type { GuardFinding, GuardRow } from "./types"

const GUARDS: readonly Guard[] = [
  openOrder,
  withdrawalPeriod,
  openReturn,
  openClaim,
  openExchange,
  openPayment,
  openTransfer,
  openDraftOrder,
  loyaltyBalance,
  legalHold,
]

/** Codes a request may name in `override`. */
export const OVERRIDABLE_GUARDS: readonly string[] = [
  ...GUARDS.filter(({ overridable }) => overridable).map(({ code }) => code),
  "active_agreement",
]

/** Everything that stands between the subject and an erasure, with its rows. */
export async function findGuards(
  reach: Reach,
  schema: DatabaseSchema
): Promise<GuardFinding[]> {
  const findings: GuardFinding[] = []

  for (const guard of GUARDS) {
    if (!guard.tables.every((table) => schema.tables.has(table))) {
      continue
    }
    const { rows } = await reach.trx.raw<{
      rows: { id: string; display_id: string | null }[]
    }>(guard.sql)
    if (rows.length) {
      const { code, message, overridable, rowTable: table } = guard
      findings.push({
        code,
        message,
        overridable,
        rows: rows.map((row) => ({ table, ...row })),
      })
    }
  }
  return [
    ...findings,
    ...(await findActiveAgreements(reach)),
    ...(await findUndescribedProviders(reach)),
  ]
}
