import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Secrets } from "../../digest"
import { unseal } from "../../sealing/seal"
import type { RecipientRow } from "../register/read-register"

/** The secret a recipient shares with the shop, if it has one. */
export async function readSecret(
  knex: Knex,
  recipientId: string,
  secrets: Secrets
): Promise<string | undefined> {
  const row = await knex<RecipientRow>("privacy_recipient")
    .where({ id: recipientId })
    .whereNull("deleted_at" as never)
    .first("secret_sealed", "secret_key")

  return (
    row &&
    unseal<{ secret: string }>(
      { sealed: row.secret_sealed, key: row.secret_key },
      secrets
    )?.secret
  )
}
