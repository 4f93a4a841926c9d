import type { Locale } from "../locales"
import type { PrivacyContext } from "../privacy-context"
import type { LetterTemplate } from "../requests/queue-letter"
import { requestNotFound } from "../requests/transition"
import type { RequestRow } from "../requests/types"
import { withoutNul } from "../subject/sql"
import { compose } from "./compose"
import { readLetterFacts } from "./facts/read-facts"
import { write } from "./render"
import type { LetterRow } from "./sending/claim-letter"
import type { Written } from "./types"

/** A letter as staff see it. */
export type ShownLetter = Written & {
  template: LetterTemplate
  /** What became of it; null: none was queued, and this is what it would say. */
  state: LetterRow["state"] | null
}

/**
 * Writes the newest letter of a request as it would be sent now: the reply, for
 * staff to read, print or send by other means. Where none was queued, because
 * nobody left an address, it is the one that the request's state calls for.
 *
 * @throws `PRIVACY_REQUEST_NOT_FOUND`
 */
export async function readLetter(
  privacy: PrivacyContext,
  id: string,
  locale?: Locale
): Promise<ShownLetter> {
  const { knex, options } = privacy
  const request = (await knex<RequestRow>("privacy_request")
    .where({ id: withoutNul(id) })
    .whereNull("deleted_at" as never)
    .first()) as RequestRow | undefined
  if (!request) {
    throw requestNotFound(id)
  }
  const queued = (await knex<LetterRow>("privacy_letter")
    .where({ request_id: request.id })
    .whereNull("deleted_at" as never)
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first()) as LetterRow | undefined
  const template = queued?.template ?? calledFor(request)
  const facts = await readLetterFacts(privacy, {
    request,
    template,
    locale: locale ?? request.locale ?? options.requests.locale,
    facts: queued?.facts,
  })
  return { ...write(compose(facts)), template, state: queued?.state ?? null }
}

/** The letter that says where a request stands. */
function calledFor({
  status,
  type,
  waiting_for,
  extended_from,
  details,
}: RequestRow): LetterTemplate {
  if (status === "refused" || status === "canceled") {
    return status
  }
  if (status === "completed" || status === "completed_with_retained") {
    const isFetched = details?.archive_id !== undefined
    return type === "erasure" ? "erased" : isFetched ? "ready" : "completed"
  }
  if (waiting_for === "guard") {
    return "delayed"
  }
  return extended_from ? "extended" : "received"
}
