import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { hidingValues } from "../../subject/run-transaction"

/** What the shop's mail service calls the text. */
export const INACTIVE_ACCOUNT_TEMPLATE = "privacy-inactive-account"

/** What the text is filled with. The shop's template looks up the rest. */
export type WarningData = {
  customer_id: string
  /** The last day before the erasure, `YYYY-MM-DD`. */
  erased_after: string
}

/**
 * Mails a customer that the account is about to end. The same warning is sent
 * once only, also when its run is killed before it was written down.
 *
 * @throws when it could not be sent, or there is no address
 */
export async function mailWarning(
  container: MedusaContainer,
  knex: Knex,
  data: WarningData
): Promise<void> {
  const { rows } = await hidingValues(
    knex.raw<{ rows: { email: string | null }[] }>(
      "select email from customer where id = ?",
      [data.customer_id]
    )
  )
  const to = rows[0]?.email
  if (!to) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Customer "${data.customer_id}" has no address to warn`
    )
  }
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: INACTIVE_ACCOUNT_TEMPLATE,
    data: { ...data },
    trigger_type: "privacy.account.inactive",
    receiver_id: data.customer_id,
    resource_id: data.customer_id,
    resource_type: "customer",
    idempotency_key: `${INACTIVE_ACCOUNT_TEMPLATE}:${data.customer_id}:${data.erased_after}`,
  })
}
