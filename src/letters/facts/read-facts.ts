import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Locale } from "../../locales"
import type { PrivacyContext } from "../../privacy-context"
import type { LetterTemplate } from "../../requests/queue-letter"
import type { RequestRow } from "../../requests/types"
import { scopeOf } from "../../retention"
import { erasedFacts, type ReadReceipt } from "./erased-facts"
import { readArchiveUntil } from "./read-archive-until"
import { readGuards } from "./read-guards"
import { readPurposeNames } from "./read-purpose-names"
import { readRecipientNames, readTold } from "./read-told"
import type { LetterFacts } from "./types"

/** Which letter, about which request. */
export type LetterAbout = {
  request: RequestRow
  template: LetterTemplate
  locale: Locale
  /** Codes, dates and counts as they were when it was queued. */
  facts?: Readonly<Record<string, unknown>> | null
}

/** Reads everything a letter can say, as it stands now. */
export async function readLetterFacts(
  { knex, options, map, reach }: PrivacyContext,
  { request, template, locale, facts }: LetterAbout
): Promise<LetterFacts> {
  const said: Readonly<Record<string, unknown>> = {
    ...request.details,
    ...facts,
  }
  const receipts = await readReceipts(knex, request.id)
  const names = await readRecipientNames(knex, reach.recipients, locale)

  return {
    template,
    locale,
    writtenAt: new Date(),
    timeZone: scopeOf(reach.rules).time_zone,
    controller: options.controller ?? {},
    storefrontUrl: options.requests.storefront_url,
    request,
    guards: await readGuards(knex, said.guards ?? request.guards),
    erased: receipts.length
      ? erasedFacts(receipts, { map, locale, names })
      : undefined,
    archiveUntil: await readArchiveUntil(knex, request.id),
    purposes: await readPurposeNames(knex, { request, said, locale }),
    told: await readTold(knex, request.id, names),
    fields: texts(said.fields),
    correctedCopies: count(said.cart_addresses) + count(said.order_addresses),
    notedDocuments: texts(said.correction_ids).length,
    ground: typeof said.ground === "string" ? said.ground : undefined,
  }
}

/** Every receipt of the request: of both stages, and those that amend them. */
async function readReceipts(knex: Knex, id: string): Promise<ReadReceipt[]> {
  return await knex("privacy_erasure_receipt")
    .where({ request_id: id })
    .orderBy(["erased_at", "id"])
    .select("erased_at", "customer_ids", "tables", "retained", "recipients")
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : []

const count = (value: unknown): number =>
  Number.isInteger(value) ? Number(value) : 0
