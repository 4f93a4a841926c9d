import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisterKind } from "../types"
import type { Provider } from "./discovered"

/** Where Medusa's modules list the providers that are installed. */
const LISTS: readonly { kind: RegisterKind; table: string }[] = [
  { kind: "payment", table: "payment_provider" },
  { kind: "carrier", table: "fulfillment_provider" },
  { kind: "mail", table: "notification_provider" },
]

/** Reads the installed providers. A shop may have switched a module off. */
export async function readProviders(knex: Knex): Promise<Provider[]> {
  const { rows: lists } = await knex.raw<{ rows: { name: string }[] }>(
    `select name from unnest(?::text[]) as name
     where to_regclass(quote_ident(name)) is not null`,
    [LISTS.map(({ table }) => table)]
  )
  const present = LISTS.filter(({ table }) =>
    lists.some(({ name }) => name === table)
  )
  if (!present.length) {
    return []
  }
  const { rows } = await knex.raw<{ rows: Provider[] }>(
    `${present
      .map(
        ({ kind, table }) =>
          `select '${kind}' as kind, id as provider_id from ${table}
           where is_enabled and deleted_at is null`
      )
      .join(" union all ")} order by 1, 2`
  )
  return rows
}
