import { isCatalog, personalIn } from "./personal-keys"
import { isFields, looksLikeRecord, recordsOf } from "./records"

/** What a response holds that may not be for everybody. */
export type Findings = { records: string[]; personal: boolean }

/** Where in a response a value stands, and what is known of whose it is. */
type Place = {
  /** The key the value stands under; of a list's items, the list's key. */
  holder: string
  /** Whether an object here or above names its record. */
  known: boolean
  /** Whether the reader may not read what is personal here. */
  closed: boolean
}

type Verdict = (record: string) => boolean

const NEVER = () => false

/** Finds the records in a response, and whether it says anything personal. */
export function findRecords(
  body: unknown,
  askedFor: readonly string[]
): Findings {
  const records = new Set(askedFor)
  let personal = false
  // as if no record were open to this reader: closed means one is near
  const note: Verdict = (record) => {
    records.add(record)
    return false
  }
  const visit = (raw: unknown, place: Place): void => {
    const value = asJson(raw, place.holder)
    if (Array.isArray(value)) {
      return value.forEach((item) => visit(item, place))
    }
    if (!isFields(value) || isCatalog(place.holder)) {
      return
    }
    const here = enter(value, place, note)
    const isPersonal = here.closed ? personalIn(place.holder, value) : NEVER
    for (const [key, field] of Object.entries(value)) {
      personal ||= isPersonal(key) && field !== null && field !== undefined
      visit(field, { ...here, holder: key })
    }
  }
  visit(body, rootOf(askedFor, NEVER))

  return { records: [...records], personal }
}

/**
 * Copies a response with everything personal set to null in the records that
 * are not open. The original stays as it is: it may be somebody's cache.
 */
export function hidePersonal(
  body: unknown,
  askedFor: readonly string[],
  open: ReadonlySet<string>
): unknown {
  const isOpen: Verdict = (record) => open.has(record)
  const copy = (raw: unknown, place: Place): unknown => {
    const value = asJson(raw, place.holder)
    if (Array.isArray(value)) {
      return value.map((item) => copy(item, place))
    }
    if (!isFields(value) || isCatalog(place.holder)) {
      return value
    }
    const here = enter(value, place, isOpen)
    const isPersonal = here.closed ? personalIn(place.holder, value) : NEVER

    return Object.fromEntries(
      Object.entries(value).map(([key, field]) => [
        key,
        isPersonal(key) && field !== undefined
          ? null
          : copy(field, { ...here, holder: key }),
      ])
    )
  }

  return copy(body, rootOf(askedFor, isOpen))
}

const rootOf = (askedFor: readonly string[], isOpen: Verdict): Place => ({
  holder: "",
  known: askedFor.length > 0,
  closed: !askedFor.every(isOpen),
})

/** What is closed stays closed inside; what nobody can place is closed. */
function enter(
  object: Readonly<Record<string, unknown>>,
  { holder, ...above }: Place,
  isOpen: Verdict
): Place {
  const verdicts = recordsOf(holder, object).map(isOpen)
  const known = above.known || verdicts.length > 0
  const closed =
    above.closed ||
    verdicts.includes(false) ||
    (!known && looksLikeRecord(holder, object))

  return { holder, known, closed }
}

type SendsItself = { toJSON(key: string): unknown }

/** Dates and Medusa's big numbers say themselves how they want to be sent. */
const asJson = (value: unknown, key: string): unknown =>
  sendsItself(value) ? value.toJSON(key) : value

const sendsItself = (value: unknown): value is SendsItself =>
  typeof value === "object" &&
  value !== null &&
  "toJSON" in value &&
  typeof value.toJSON === "function"
