import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { privacyError } from "../errors"
import { type PurposeInForce, readPurposes, unknownPurpose } from "../purposes"

type Choice = "can_object" | "needs_consent"

const REFUSALS: Record<Choice, string> = {
  can_object: "can't be objected to: it rests on a contract or a legal duty",
  needs_consent: "does not rest on consent",
}

/**
 * Finds purposes, and refuses those the choice does not fit.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`
 */
export async function requirePurposes(
  knex: Knex,
  ids: readonly string[],
  choice: Choice
): Promise<PurposeInForce[]> {
  const known = await readPurposes(knex)

  return [...new Set(ids)].map((id) => {
    const purpose = known.find((one) => one.id === id)
    if (!purpose) {
      throw unknownPurpose(id)
    }
    if (!purpose[choice]) {
      throw privacyError(
        "PRIVACY_PURPOSE_UNSUITED",
        `Purpose "${purpose.id}" ${REFUSALS[choice]}`
      )
    }
    return purpose
  })
}
