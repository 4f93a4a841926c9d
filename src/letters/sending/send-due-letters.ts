import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { resolvePrivacy } from "../../privacy-context"
import { codeOf } from "../../requests/carry-out/code-of"
import { hasMailProvider } from "../hand-over"
import { claimLetter } from "./claim-letter"
import { sendLetter, tryAgain } from "./send-letter"

/** Enough for a busy night; the next minute takes the rest. */
const MOST_AT_ONCE = 500

export type SentLetters = { sent: number; postponed: number }

/**
 * Sends every letter that is due. Any number of workers may do this at once:
 * each letter is in one worker's hands.
 *
 * A shop without a mail service keeps its letters waiting, and their attempts
 * uncounted: they go out when it has one, within 30 days.
 *
 * @param requestId - only letters about this request
 */
export async function sendDueLetters(
  container: MedusaContainer,
  requestId?: string
): Promise<SentLetters> {
  const privacy = await resolvePrivacy(container)
  const done: SentLetters = { sent: 0, postponed: 0 }
  if (!(await hasMailProvider(privacy.knex))) {
    return done
  }
  for (let count = 0; count < MOST_AT_ONCE; count++) {
    const letter = await claimLetter(privacy.knex, requestId)
    if (!letter) {
      break
    }
    try {
      const isSettled = await sendLetter(container, privacy, letter)
      done[isSettled ? "sent" : "postponed"] += 1
    } catch (error) {
      // its own text may quote somebody
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `Privacy: letter "${letter.id}" could not be written: ${codeOf(error)}`
        )
      await tryAgain(privacy.knex, letter)
      done.postponed += 1
    }
  }
  return done
}
