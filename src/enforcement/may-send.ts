import { mayProcess } from "../choices/facts/decide"
import { readFacts } from "../choices/facts/read-facts"
import type { SubjectKeys } from "../choices/subject"
import type { Enforcement } from "./types"

/** Bases under which even somebody nobody can tell apart may be written to. */
const OWED = ["contract", "legal_obligation"]

/**
 * Whether something may be sent to somebody for a purpose. A purpose nobody
 * declared stops it: a slip of the pen must not send what somebody declined.
 */
export async function maySend(
  { knex, logger }: Pick<Enforcement, "knex" | "logger">,
  keys: SubjectKeys,
  purposeId: string
): Promise<boolean> {
  try {
    const facts = await readFacts(knex, keys, purposeId)
    const isKnown = keys.customerIds.length > 0 || keys.digests.length > 0

    return mayProcess(facts) && (isKnown || OWED.includes(facts.legal_basis))
  } catch (error) {
    if ((error as { code?: string }).code !== "PRIVACY_PURPOSE_NOT_FOUND") {
      throw error
    }
    logger.error(
      `Privacy: the option purposes names the purpose "${purposeId}", which nobody declared. What serves it is not sent`
    )
    return false
  }
}
