/**
 * Classes of SQLSTATE that are not about a row: connection, resources, our own
 * SQL, an administrator, the system.
 */
const NOT_OF_A_ROW = /^(08|53|57|58|XX|42)/

/** Refusals that are about one row, and what they are called in a run. */
const OF_A_ROW = new Map<unknown, string>([
  ["PRIVACY_BUSY", "busy"],
  ["PRIVACY_RECORD_LOCKED", "record_locked"],
  ["PRIVACY_LOCK_HELD", "record_locked"],
])

/**
 * The code under which a row is passed over after a statement failed because of
 * it, such as `sqlstate_23503`; undefined when something else is wrong.
 */
export function codeOfRow(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as {
    code?: unknown
    message?: unknown
  }
  const refused = OF_A_ROW.get(code)
  if (refused) {
    return refused
  }
  const state = /SQLSTATE (\w{5})/.exec(String(message))?.[1]
  return code === "PRIVACY_STATEMENT_FAILED" &&
    state &&
    !NOT_OF_A_ROW.test(state)
    ? `sqlstate_${state}`
    : undefined
}
