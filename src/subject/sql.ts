/** Quotes an SQL identifier. */
export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

/**
 * SQL: a new id with the prefix, as long as Medusa's own. Made by Postgres:
 * thousands of ULIDs made here take longer than the insert they are for.
 */
export function newId(prefix: string): string {
  return `'${prefix}_' || left(upper(translate(gen_random_uuid()::text, '-', '')), 26)`
}

/** The temporary table that holds the reach set of `table`. */
export function setOf(table: string): string {
  return quoted(`privacy_reach_${table}`)
}

/** The temporary table that holds the subject's e-mail addresses. */
export const MAILBOXES = quoted("privacy_reach_mailboxes")

/**
 * How e-mail addresses are compared everywhere: trimmed and in lower case. The
 * plugin's indexes are made on exactly this expression.
 */
export function normalized(expression: string): string {
  return `lower(btrim(${expression}))`
}

/** The same for a value in memory. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * A value as Postgres can hold it: text there has no place for a zero byte,
 * which arrives as `%00`. What stands instead matches nothing.
 */
export function withoutNul(value: string): string {
  return value.replaceAll("\0", "\uFFFD")
}
