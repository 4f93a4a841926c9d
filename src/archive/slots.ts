import { privacyError } from "../errors"

/**
 * Each export holds a database connection for a while and a temporary file
 * until it is sent: more than two would starve the shop itself.
 */
const PLACES = 2

/** Seconds after which trying again makes sense: the value of `Retry-After`. */
export const RETRY_AFTER_SECONDS = 30

let taken = 0

/**
 * Takes one of the two places for exports in this process, and returns what
 * gives it back. Giving it back twice counts once.
 *
 * @throws MedusaError with code `PRIVACY_EXPORT_BUSY` when both are taken.
 *
 * @example
 * const release = takePlace()
 * try {
 *   await exportSomebody()
 * } finally {
 *   release()
 * }
 */
export function takePlace(): () => void {
  if (taken >= PLACES) {
    throw privacyError(
      "PRIVACY_EXPORT_BUSY",
      `${PLACES} exports are already running: expected at most ${PLACES} at a time, try again in ${RETRY_AFTER_SECONDS} seconds`
    )
  }
  taken += 1
  let held = true

  return () => {
    taken -= held ? 1 : 0
    held = false
  }
}
