import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError, quotedId } from "../errors"
import { withoutNul } from "../subject/sql"
import { PRESET_PURPOSES } from "./preset"
import type { PurposeInForce } from "./types"

type Row = Omit<PurposeInForce, "version" | "source" | "id"> & {
  purpose_id: string
  version: number
}

/** Reads every purpose in force: the preset, and what officers decided. */
export async function readPurposes(knex: Knex): Promise<PurposeInForce[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select distinct on (purpose_id) * from privacy_purpose
     where deleted_at is null order by purpose_id, version desc`
  )
  const decided = new Map(rows.map((row) => [row.purpose_id, inForce(row)]))
  const preset = PRESET_PURPOSES.map(
    (purpose) => decided.get(purpose.id) ?? purpose
  )
  const known = new Set(preset.map(({ id }) => id))
  return [
    ...preset,
    ...[...decided.values()].filter(({ id }) => !known.has(id)),
  ]
}

/**
 * Reads one purpose.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`
 */
export async function readPurpose(
  knex: Knex,
  id: string
): Promise<PurposeInForce> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select * from privacy_purpose where purpose_id = ? and deleted_at is null
     order by version desc limit 1`,
    [withoutNul(id)]
  )
  const [row] = rows
  const found = row
    ? inForce(row)
    : PRESET_PURPOSES.find((purpose) => purpose.id === id)
  if (!found) {
    throw unknownPurpose(id)
  }
  return found
}

/** Reads every version of a purpose, the one in force first. */
export async function readVersions(
  knex: Knex,
  id: string
): Promise<PurposeInForce[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select * from privacy_purpose where purpose_id = ? and deleted_at is null
     order by version desc`,
    [id]
  )
  return [
    ...rows.map(inForce),
    ...PRESET_PURPOSES.filter((purpose) => purpose.id === id),
  ]
}

/** The refusal of a purpose nobody declared. */
export function unknownPurpose(id: string) {
  return privacyError(
    "PRIVACY_PURPOSE_NOT_FOUND",
    `Purpose with id ${quotedId(id)} not found. GET /admin/privacy/purposes lists them`
  )
}

function inForce(row: Row): PurposeInForce {
  return {
    id: row.purpose_id,
    label: row.label,
    text: row.text,
    legal_basis: row.legal_basis,
    categories: row.categories,
    recipients: row.recipients,
    retention: row.retention,
    can_object: row.can_object,
    needs_consent: row.needs_consent,
    direct_marketing: row.direct_marketing,
    version: String(row.version),
    source: "decision",
    retired: row.retired,
  }
}
