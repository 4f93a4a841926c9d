import { privacyError } from "../../errors"

/**
 * The one answer to a wrong, used, expired, unknown or somebody else's code, and
 * to a wrong password: whoever guesses learns nothing from it.
 */
export const notProven = () =>
  privacyError(
    "PRIVACY_IDENTITY_NOT_PROVEN",
    "This does not prove who asks. Expected a fresh code, or the right password where one is taken"
  )
