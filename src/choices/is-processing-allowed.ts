import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { mayProcess } from "./facts/decide"
import { readFacts } from "./facts/read-facts"
import { type ChoiceSubject, keysOf } from "./subject"

/**
 * Whether the shop may pursue a purpose with a subject's data now: one
 * statement, by index, so that it can be asked before every use.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`
 *
 * @example
 * await isProcessingAllowed(knex, { customerId: "cus_1" }, "marketing") // false
 */
export async function isProcessingAllowed(
  knex: Knex,
  subject: ChoiceSubject,
  purposeId: string
): Promise<boolean> {
  return mayProcess(await readFacts(knex, keysOf(subject), purposeId))
}
