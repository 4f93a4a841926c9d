import { CATEGORIES, SOURCES } from "../../data-map/vocabulary"
import type { PersonalData } from "../../data-map/types"
import type { PrivacyContext } from "../../privacy-context"
import { readPurposes } from "../../purposes"
import { recipientKinds } from "../../recipients/kinds"
import type { NoticeFacts } from "./facts"

/** Collects what the shop has declared about itself, as it holds today. */
export async function readNoticeFacts({
  knex,
  options,
  map,
  reach,
}: PrivacyContext): Promise<NoticeFacts> {
  const purposes = (await readPurposes(knex)).filter(({ retired }) => !retired)

  return {
    controller: options.controller,
    storefrontUrl: options.requests.storefront_url,
    purposes,
    categories: inUse(CATEGORIES, [
      ...map.entries.flatMap(categoriesOf),
      ...purposes.flatMap((purpose) => purpose.categories),
    ]),
    sources: inUse(SOURCES, map.entries.flatMap(sourcesOf)),
    recipients: recipientsOf(purposes),
    rules: reach.rules,
    storageLimits: options.storage_limits,
    archiveHours: options.archive.expires_after_hours,
  }
}

/** A court can ask every shop, whatever its purposes say. */
const ALWAYS = "authority"

function recipientsOf(
  purposes: NoticeFacts["purposes"]
): NoticeFacts["recipients"] {
  const named = new Set(purposes.flatMap(({ recipients }) => recipients))

  return recipientKinds().filter(({ id }) => id === ALWAYS || named.has(id))
}

const categoriesOf = ({ columns }: PersonalData) =>
  Object.values(columns).map(({ category }) => category)

const sourcesOf = ({ source, columns }: PersonalData) => [
  source,
  ...Object.values(columns).flatMap((column) => column.source ?? []),
]

/** Those of a vocabulary that are named, in its order. */
function inUse<Word extends string>(
  vocabulary: Readonly<Record<Word, unknown>>,
  named: readonly Word[]
): Word[] {
  const words = new Set<Word>(named)

  return (Object.keys(vocabulary) as Word[]).filter((word) => words.has(word))
}
