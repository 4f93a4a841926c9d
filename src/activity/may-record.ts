import { keysOf, type ChoiceSubject } from "../choices/subject"
import { judge } from "../enforcement/may-send"
import type { Enforcement } from "../enforcement/types"

/**
 * Whether something a person does may be recorded now: they consented to the
 * purpose of it, and did not object to the analysis it is recorded for.
 */
export async function mayRecord(
  enforcement: Pick<Enforcement, "knex" | "logger" | "purposes">,
  subject: ChoiceSubject
): Promise<boolean> {
  const { activity, analytics } = enforcement.purposes
  const keys = keysOf(subject)
  const { allowed } = await judge(enforcement, keys, activity)

  return allowed && !(await judge(enforcement, keys, analytics)).objected
}
