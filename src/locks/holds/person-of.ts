import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { wordsOfCustomers, wordsOfOrder } from "../../subject/refuse-naming"
import type { HoldScopeValue } from "./types"

type Words = (string | null)[]

const NOBODY = async (): Promise<Words> => []

const WORDS: Record<
  HoldScopeValue,
  (trx: Knex.Transaction, reference: string) => Promise<Words>
> = {
  subject: (trx, id) => wordsOfCustomers(trx, [id]),
  order: wordsOfOrder,
  fiscal_year: NOBODY,
  sales_channel: NOBODY,
}

/** What names the person a hold is about; nothing where it is about many. */
export async function wordsOfHeld(
  trx: Knex.Transaction,
  { scope, reference }: { scope: HoldScopeValue; reference: string }
): Promise<Words> {
  return await WORDS[scope](trx, reference)
}
