import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { lockedError } from "./locked-error"

const ATTEMPTS = 3

/** Postgres undid the work because of somebody else's: trying again is right. */
const RETRYABLE = ["40001", "40P01"]

/** Somebody changed a figure between two looks at it: they were not ours. */
const MOVED = "PRIVACY_FIGURES_CHANGED"

const LOCK_TIMEOUT = "55P03"

/**
 * Runs `work` in a transaction, again after a deadlock or a serialization
 * failure.
 *
 * A statement's own error text can quote rows, so it never leaves: what does is
 * Postgres's code.
 */
export async function runTransaction<T>(
  knex: Knex,
  isolationLevel: "read committed" | "repeatable read",
  work: (trx: Knex.Transaction) => Promise<T>
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await knex.transaction(work, { isolationLevel })
    } catch (error) {
      const code = postgresCode(error)
      if (isRetryable(error) && attempt < ATTEMPTS) {
        continue
      }
      throw code ? withoutValues(code, error) : error
    }
  }
}

/**
 * Awaits a statement outside a transaction. Knex writes a statement's values
 * into the error's text, and Medusa writes that to the log.
 */
export async function hidingValues<T>(statement: PromiseLike<T>): Promise<T> {
  try {
    return await statement
  } catch (error) {
    const code = postgresCode(error)
    throw code ? withoutValues(code, error) : error
  }
}

function isRetryable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return [...RETRYABLE, MOVED].includes(String(code))
}

function postgresCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code)
    ? code
    : undefined
}

function withoutValues(code: string, error: unknown): Error {
  if (code === LOCK_TIMEOUT) {
    return privacyError(
      "PRIVACY_BUSY",
      "Another erasure or export of the same person is running. Try again when it is done"
    )
  }
  const locked = lockedError(code, error)
  if (locked) {
    return locked
  }
  const { table, column, constraint } = error as Record<string, unknown>
  const place = [table, column, constraint].filter(Boolean).join(", ")
  return privacyError(
    "PRIVACY_STATEMENT_FAILED",
    `A statement failed in the database (SQLSTATE ${code}${place ? `, ${place}` : ""}). Nothing was changed`
  )
}
