import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../../errors"
import type { RecipientInForce } from "../types"
import { discovered } from "./discovered"
import { PRESET_RECIPIENTS } from "./presets"
import { readProviders } from "./read-providers"

/** A row of `privacy_recipient`, as the database has it. */
export type RecipientRow = Omit<RecipientInForce, "source" | "has_secret"> & {
  secret_sealed: string | null
  secret_key: string | null
}

/**
 * Reads the register: what officers decided, recipients of the shop's own,
 * installed providers, and the presets. The one place that says who gets data.
 *
 * @param declared - those that configuration and options name
 *
 * @example
 * const recipients = await readRegister(knex, privacy.reach.recipients)
 */
export async function readRegister(
  knex: Knex,
  declared: readonly RecipientInForce[] = []
): Promise<RecipientInForce[]> {
  const { rows } = await knex.raw<{ rows: RecipientRow[] }>(
    "select * from privacy_recipient where deleted_at is null order by id"
  )
  const found = (await readProviders(knex)).map(discovered)
  const known = [...found, ...declared, ...PRESET_RECIPIENTS]
  const decided = new Map(rows.map((row) => [row.id, inForce(row)]))
  const ids = new Set(known.map(({ id }) => id))

  return [
    ...known.map((one) => decided.get(one.id) ?? one),
    ...[...decided.values()].filter(({ id }) => !ids.has(id)),
  ]
}

/**
 * Reads one recipient.
 *
 * @throws `PRIVACY_RECIPIENT_NOT_FOUND`
 */
export async function readRecipient(
  knex: Knex,
  id: string,
  declared?: readonly RecipientInForce[]
): Promise<RecipientInForce> {
  const register = await readRegister(knex, declared)
  const found = register.find((one) => one.id === id)
  if (!found) {
    throw privacyError(
      "PRIVACY_RECIPIENT_NOT_FOUND",
      `Recipient with id ${quotedId(id)} not found. GET /admin/privacy/recipients lists them`
    )
  }
  return found
}

function inForce(row: RecipientRow): RecipientInForce {
  return {
    id: row.id,
    kind: row.kind,
    provider_id: row.provider_id,
    label: row.label,
    country: row.country,
    categories: row.categories,
    purposes: row.purposes,
    way: row.way,
    tells: row.tells,
    needs_email: row.needs_email,
    by_hand: row.by_hand,
    webhook_url: row.webhook_url,
    has_secret: row.secret_key !== null,
    recent_months: row.recent_months,
    source: "decision",
    retired: row.retired,
  }
}
