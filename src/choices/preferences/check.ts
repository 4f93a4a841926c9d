import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PurposeText } from "../../purposes"
import { requirePurposes } from "../require-purposes"
import type { Preference } from "./apply"
import { shownText } from "./shown-text"

/**
 * Says what is wrong with choices before anybody has to prove anything. Reads
 * purposes alone, so that it tells nothing of whoever asks.
 *
 * @throws `PRIVACY_PURPOSE_NOT_FOUND`, `PRIVACY_PURPOSE_UNSUITED`,
 * `PRIVACY_TEXT_CHANGED`
 */
export async function checkPreferences(
  knex: Knex,
  preferences: readonly Preference[],
  locale: keyof PurposeText
): Promise<void> {
  for (const { purpose_id, consent, objection, text_sha256 } of preferences) {
    if (consent !== undefined) {
      const [purpose] = await requirePurposes(
        knex,
        [purpose_id],
        "needs_consent"
      )
      if (consent && purpose) {
        shownText(purpose, locale, text_sha256)
      }
    }
    if (objection !== undefined) {
      await requirePurposes(knex, [purpose_id], "can_object")
    }
  }
}
