import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { inLocale, type Locale } from "../../locales"
import { serviceName } from "../../recipients/register/known-providers"
import { readRegister } from "../../recipients/register/read-register"
import type { RecipientInForce } from "../../recipients/types"

/**
 * Names of recipients by id, as people read them; the kind of those that have no
 * name but the id of a provider.
 */
export type RecipientNames = ReadonlyMap<string, string>

/** What the register calls everybody in it. */
export async function readRecipientNames(
  knex: Knex,
  declared: readonly RecipientInForce[],
  locale: Locale
): Promise<RecipientNames> {
  const register = await readRegister(knex, declared)

  return new Map(
    register.map(({ id, kind, provider_id, source, label }) => [
      id,
      source === "provider" && !serviceName(provider_id ?? "")
        ? kind
        : inLocale(label, locale),
    ])
  )
}

/** Names, or kinds, of those who were told of a request, or are about to be. */
export async function readTold(
  knex: Knex,
  requestId: string,
  names: RecipientNames
): Promise<string[]> {
  const tasks: { recipient_id: string }[] = await knex("privacy_recipient_task")
    .where({ request_id: requestId })
    .whereNull("deleted_at")
    .orderBy(["created_at", "id"])
    .select("recipient_id")

  return [
    ...new Set(
      tasks.map(({ recipient_id }) => names.get(recipient_id) ?? recipient_id)
    ),
  ]
}
