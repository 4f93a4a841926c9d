import { generateEntityId } from "@medusajs/framework/utils"
import { writeAuditEntry } from "../../audit"
import { privacyError } from "../../errors"
import type { PrivacyContext } from "../../privacy-context"
import { isPlainDate } from "../../retention"
import { refuseNaming } from "../../subject/refuse-naming"
import { runTransaction } from "../../subject/run-transaction"
import { checkReference } from "./check-reference"
import { keepHoldsStill } from "./keep-holds-still"
import { wordsOfHeld } from "./person-of"
import type { HoldGroundValue, HoldScopeValue } from "./types"

/** Longer, and nobody who placed it is there to look at it again. */
const LONGEST_REVIEW_YEARS = 5

/** A hold to place. Days are `YYYY-MM-DD`. */
export type NewHold = {
  scope: HoldScopeValue
  reference: string
  ground?: HoldGroundValue | undefined
  reason: string
  owner: string
  review_on: string
  placed_by: string
}

/**
 * Places a legal hold: from its commit on nothing it covers is erased or
 * released. Waits for the erasures and releases that are under way, since none
 * of them has seen it.
 *
 * @returns the hold's id.
 * @throws `PRIVACY_INVALID_HOLD`, `PRIVACY_NOTE_NAMES_PERSON`,
 * `PRIVACY_CUSTOMER_NOT_FOUND`, `PRIVACY_ORDER_NOT_FOUND`,
 * `PRIVACY_SALES_CHANNEL_NOT_FOUND`, `PRIVACY_BUSY`
 */
export async function placeHold(
  { knex, reach }: PrivacyContext,
  hold: NewHold
): Promise<string> {
  checkReviewDay(hold.review_on, reach.today)

  return await runTransaction(knex, "read committed", async (trx) => {
    await checkReference(trx, hold, reach.rules)
    await keepHoldsStill(trx, "exclusive")
    refuseNaming(
      `${hold.reason}\n${hold.owner}`,
      await wordsOfHeld(trx, hold),
      "The reason or the owner names the person. The hold stays on record, so write it without name, e-mail address or phone number"
    )
    const id = generateEntityId(undefined, "prvhold")
    await trx("privacy_legal_hold").insert({
      ...hold,
      id,
      created_at: trx.raw("clock_timestamp()"),
    })
    await writeAuditEntry(trx, {
      action: "legal_hold.placed",
      actorId: hold.placed_by,
      details: {
        hold_id: id,
        scope: hold.scope,
        reference: hold.reference,
        ground: hold.ground ?? null,
        review_on: hold.review_on,
      },
    })
    return id
  })
}

function checkReviewDay(day: string, today: string): void {
  const last = `${Number(today.slice(0, 4)) + LONGEST_REVIEW_YEARS}${today.slice(4)}`

  if (!isPlainDate(day) || day <= today || day > last) {
    throw privacyError(
      "PRIVACY_INVALID_HOLD",
      `review_on: expected a day after ${today}, at most ${LONGEST_REVIEW_YEARS} years ahead, YYYY-MM-DD`
    )
  }
}
