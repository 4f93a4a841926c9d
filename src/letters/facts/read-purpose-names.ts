import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inLocale, type Locale } from "../../locales"
import { readPurposes } from "../../purposes"
import type { RequestRow } from "../../requests/types"

export type PurposesAbout = {
  request: Pick<RequestRow, "id" | "type">
  said: Readonly<Record<string, unknown>>
  locale: Locale
}

/** Where each type of request writes down what it decided, purpose by purpose. */
const WRITTEN: Readonly<Record<string, string>> = {
  objection: "privacy_objection",
  consent_withdrawal: "privacy_consent",
}

/** Names of the purposes that a request changed something about. */
export async function readPurposeNames(
  knex: Knex,
  { request, said, locale }: PurposesAbout
): Promise<string[]> {
  const table = WRITTEN[request.type]
  if (!table) {
    return []
  }
  const { rows } = await knex.raw<{ rows: { purpose_id: string }[] }>(
    `select distinct purpose_id from ${table}
     where request_id = ? or id = any(?) order by purpose_id`,
    [request.id, listed(said[`${request.type}_ids`])]
  )
  const purposes = await readPurposes(knex)

  return rows.map(({ purpose_id }) => {
    const purpose = purposes.find(({ id }) => id === purpose_id)
    return purpose ? inLocale(purpose.label, locale) : purpose_id
  })
}

const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : []
