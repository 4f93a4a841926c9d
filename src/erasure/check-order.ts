import { privacyError } from "../errors"
import { refuseNaming, wordsOfCustomers } from "../subject/refuse-naming"
import type { Reach } from "../subject/types"
import type { GuardFinding } from "./guards"
import type { ErasureOrder } from "./order"

/**
 * Refuses what must not be erased now, before anything changes. Looked at
 * again inside the transaction: between the plan and the erasure a customer
 * can place an order.
 *
 * @returns the guards that were met and overridden.
 * @throws `PRIVACY_UNMAPPED_DATA`, `PRIVACY_GUARDED`
 */
export function checkGuards(
  findings: readonly GuardFinding[],
  order: Pick<ErasureOrder, "override">
): GuardFinding[] {
  const unmapped = findings.filter(({ code }) => code === "unmapped_data")
  if (unmapped.length) {
    throw privacyError("PRIVACY_UNMAPPED_DATA", describe(unmapped))
  }
  const standing = findings.filter(
    ({ code, overridable }) => !overridable || !order.override.includes(code)
  )
  if (standing.length) {
    throw privacyError(
      "PRIVACY_GUARDED",
      `The subject cannot be erased now. ${describe(standing)}`
    )
  }
  return [...findings]
}

/**
 * Refuses a note that names the person: notes stay with the evidence.
 *
 * @throws `PRIVACY_NOTE_NAMES_PERSON`
 */
export async function checkNote(
  reach: Reach,
  note: string | undefined
): Promise<void> {
  if (!note) {
    return
  }
  const words = await wordsOfCustomers(reach.trx, reach.customerIds)
  refuseNaming(
    note,
    [...reach.mailboxes, ...words],
    "The note names the person. It stays with the evidence after the erasure, so write it without name, e-mail address or phone number"
  )
}

function describe(findings: readonly GuardFinding[]): string {
  return findings
    .map(({ code, message, rows }) => {
      const named = rows.slice(0, 20).map((row) => `${row.table} "${row.id}"`)
      const more = rows.length > named.length ? ", ..." : ""
      return `${code}: ${message} (${named.join(", ")}${more})`
    })
    .join("; ")
}
