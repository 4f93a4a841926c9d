import { mayProcess } from "../choices/facts/decide"
import { readFacts } from "../choices/facts/read-facts"
import type { SubjectKeys } from "../choices/subject"
import type { Enforcement } from "./types"

/** Bases under which even somebody nobody can tell apart may be written to. */
const OWED = ["contract", "legal_obligation"]

/** What is decided about one thing to send. */
export type Verdict = {
  allowed: boolean
  /** It is direct marketing, so a way out belongs into it. */
  marketing: boolean
  objected: boolean
}

/**
 * Whether something may be sent to somebody for a purpose. A purpose nobody
 * declared stops it: a slip of the pen must not send what somebody declined.
 */
export async function judge(
  { knex, logger }: Pick<Enforcement, "knex" | "logger">,
  keys: SubjectKeys,
  purposeId: string
): Promise<Verdict> {
  try {
    const facts = await readFacts(knex, keys, purposeId)
    const isKnown = keys.customerIds.length > 0 || keys.digests.length > 0
    const isOwed = OWED.includes(facts.legal_basis)

    return {
      allowed: mayProcess(facts) && (isKnown || isOwed),
      marketing: facts.direct_marketing,
      objected: facts.objected,
    }
  } catch (error) {
    if ((error as { code?: string }).code !== "PRIVACY_PURPOSE_NOT_FOUND") {
      throw error
    }
    logger.error(
      `Privacy: the option purposes names the purpose "${purposeId}", which nobody declared. What serves it is not sent`
    )
    return { allowed: false, marketing: false, objected: true }
  }
}

/** The same where nothing but yes or no counts. */
export async function maySend(
  enforcement: Pick<Enforcement, "knex" | "logger">,
  keys: SubjectKeys,
  purposeId: string
): Promise<boolean> {
  return (await judge(enforcement, keys, purposeId)).allowed
}
