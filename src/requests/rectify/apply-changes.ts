import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../../errors"
import { correctCopies, type CorrectedCopies } from "./correct-copies"
import {
  ADDRESS_FIELDS,
  type Change,
  type CopyChange,
  PROFILE_FIELDS,
} from "./fields"

export type Rectification = {
  customerId: string
  changes: readonly Change[]
  /** The request, which notes on sales documents name. */
  requestId: string
  actorId: string
}

/** What was corrected, in names of fields, ids and counts. */
export type Rectified = CorrectedCopies & {
  fields: string[]
  address_ids: string[]
}

/**
 * Corrects the profile, saved addresses, and the copies of both in open carts
 * and in orders without a sales document. A document that is issued stays as it
 * is, with a note of what should have stood there.
 *
 * Copies are corrected where they say what stood before: an address somebody
 * typed for a gift is not theirs to correct.
 *
 * @throws `PRIVACY_INVALID_REQUEST`, `PRIVACY_CUSTOMER_NOT_FOUND`
 */
export async function applyChanges(
  trx: Knex.Transaction,
  rectification: Rectification
): Promise<Rectified> {
  const { customerId, changes } = rectification
  const copies = [
    ...(await changeProfile(trx, customerId, ofProfile(changes))),
    ...(await changeAddresses(trx, customerId, changes)),
  ]
  const corrected = await correctCopies(trx, rectification, copies)

  return {
    ...corrected,
    fields: [...new Set(changes.map(({ field }) => field))],
    address_ids: [
      ...new Set(changes.flatMap(({ address_id }) => address_id ?? [])),
    ],
  }
}

const ofProfile = (changes: readonly Change[]) =>
  changes.filter(({ address_id }) => !address_id)

type Row = Record<string, string | null>

async function changeProfile(
  trx: Knex.Transaction,
  id: string,
  changes: readonly Change[]
): Promise<CopyChange[]> {
  const before = (await trx("customer").where({ id }).forUpdate().first()) as
    Row | undefined
  if (!before) {
    throw privacyError(
      "PRIVACY_CUSTOMER_NOT_FOUND",
      `Customer with id ${quotedId(id)} not found`
    )
  }
  if (!changes.length) {
    return []
  }
  await refuseTakenAddress(trx, before, changes)
  await trx("customer").where({ id }).update(asRow(changes, trx))
  return changes.flatMap(({ field, value }) =>
    copyOf(PROFILE_FIELDS[field], before[field], value)
  )
}

/** Two accounts can't share an address, and two guests neither. */
async function refuseTakenAddress(
  trx: Knex.Transaction,
  { id, has_account }: Row,
  changes: readonly Change[]
): Promise<void> {
  const email = changes.find(({ field }) => field === "email")?.value
  if (!email) {
    return
  }
  const taken = await trx("customer")
    .where({ email, has_account })
    .whereNull("deleted_at")
    .whereNot({ id: id ?? "" })
    .first("id")
  if (taken) {
    throw privacyError(
      "PRIVACY_INVALID_REQUEST",
      `changes: another customer, "${String(taken.id)}", has the new e-mail address. Find out who it belongs to first`
    )
  }
}

async function changeAddresses(
  trx: Knex.Transaction,
  customerId: string,
  changes: readonly Change[]
): Promise<CopyChange[]> {
  const ids = [
    ...new Set(changes.flatMap(({ address_id }) => address_id ?? [])),
  ]
  const copies: CopyChange[] = []

  for (const id of ids) {
    const own = changes.filter(({ address_id }) => address_id === id)
    const before = (await trx("customer_address")
      .where({ id, customer_id: customerId })
      .forUpdate()
      .first(...ADDRESS_FIELDS)) as Row | undefined
    if (!before) {
      throw privacyError(
        "PRIVACY_INVALID_REQUEST",
        `changes: the customer has no saved address ${quotedId(id)}`
      )
    }
    await trx("customer_address").where({ id }).update(asRow(own, trx))
    const { address_1 = null, postal_code = null } = before
    copies.push(
      ...own.flatMap(({ field, value }) =>
        copyOf(field, before[field], value, { address_1, postal_code })
      )
    )
  }
  return copies
}

// what was it, what shall it be, in which column, of which copies
// eslint-disable-next-line max-params
function copyOf(
  column: string | undefined,
  from: string | null | undefined,
  to: string | null,
  of?: CopyChange["of"]
): CopyChange[] {
  return column && from && from !== to ? [{ column, from, to, of }] : []
}

function asRow(changes: readonly Change[], trx: Knex.Transaction) {
  return {
    ...Object.fromEntries(changes.map(({ field, value }) => [field, value])),
    updated_at: trx.raw("now()"),
  }
}
