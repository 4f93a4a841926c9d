import { digestsOfEmail } from "../digest"
import { readPurposes } from "../purposes"
import { setOf } from "../subject/sql"
import type { Reach } from "../subject/types"
import { discovered, idOf } from "./register/discovered"
import { readRegister } from "./register/read-register"
import type { FoundRecipient, RecipientInForce, RegisterKind } from "./types"

/** Where the name of a provider stands next to rows of the subject. */
const SOURCES: readonly { kind: RegisterKind; table: string }[] = [
  { kind: "payment", table: "payment" },
  { kind: "payment", table: "account_holder" },
  { kind: "carrier", table: "fulfillment" },
  { kind: "mail", table: "notification" },
]

/** A recipient of the register who got data of the subject. */
export type Reached = RecipientInForce & {
  /** When it last got a row of the subject; null: it gets no rows. */
  last_at: Date | null
}

/**
 * Finds who else got data of the subject: the providers that handled their
 * rows, and whoever the register says gets data of everybody (GDPR art. 15(1)(c)
 * and 19). Plan, letters, exports and tasks all ask here.
 */
export async function reachedRecipients(reach: Reach): Promise<Reached[]> {
  const register = await readRegister(reach.trx, reach.recipients)
  const handled = await readHandlers(reach)
  const unconsented = await readUnconsented(reach)

  const byRows = [...handled.values()].map((handler) => ({
    ...(register.find(({ id }) => id === idOf(handler)) ?? discovered(handler)),
    last_at: handler.last_at,
  }))
  const always = register
    .filter(
      ({ provider_id, kind, source }) =>
        source !== "preset" && (!provider_id || kind === "analytics")
    )
    .filter(
      ({ purposes }) =>
        !purposes.length || purposes.some((id) => !unconsented.has(id))
    )
    .map((recipient) => ({ ...recipient, last_at: null }))

  return [...byRows, ...always].filter(({ retired }) => !retired)
}

/** What plans and receipts say of them. Ids and names of services. */
export async function findRecipients(reach: Reach): Promise<FoundRecipient[]> {
  return (await reachedRecipients(reach)).map(asFound)
}

/** A recipient as receipts keep it. */
export const asFound = ({
  id,
  kind,
  provider_id,
  label,
}: RecipientInForce): FoundRecipient => ({
  id,
  type: kind,
  provider_id,
  name: label.en,
})

type Handler = { kind: RegisterKind; provider_id: string; last_at: Date }

async function readHandlers(reach: Reach): Promise<Map<string, Handler>> {
  const reached = new Map(reach.entries.map((entry) => [entry.table, entry]))
  const found = new Map<string, Handler>()

  for (const { kind, table } of SOURCES) {
    const entry = reached.get(table)
    if (!entry) {
      continue
    }
    const { rows } = await reach.trx.raw<{ rows: Omit<Handler, "kind">[] }>(
      `select t.provider_id, max(t.created_at) as last_at
       from ${reach.from(entry)} where t.provider_id is not null
       group by 1 order by 1`
    )
    for (const row of rows) {
      const key = `${kind}:${row.provider_id}`
      const before = found.get(key)
      found.set(key, before ?? { kind, ...row })
      if (before && row.last_at > before.last_at) {
        before.last_at = row.last_at
      }
    }
  }
  return found
}

/**
 * Purposes that wait for a consent the subject never gave: nobody got anything
 * for them.
 */
async function readUnconsented({
  trx,
  entries,
  mailboxes,
  secrets,
}: Reach): Promise<Set<string>> {
  if (!entries.some(({ table }) => table === "privacy_consent")) {
    return new Set()
  }
  const { rows } = await trx.raw<{ rows: { purpose_id: string }[] }>(
    `select purpose_id from privacy_consent c
     join ${setOf("customer")} s on s.id = c.customer_id where c.given
     union select purpose_id from privacy_consent c
     where c.mailbox_digest = any(?) and c.given`,
    [mailboxes.flatMap((mailbox) => digestsOfEmail(mailbox, secrets))]
  )
  const given = new Set(rows.map(({ purpose_id }) => purpose_id))
  const purposes = await readPurposes(trx)

  return new Set(
    purposes
      .filter(({ needs_consent, id }) => needs_consent && !given.has(id))
      .map(({ id }) => id)
  )
}
