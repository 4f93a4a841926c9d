import { privacyError } from "../errors"
import { refuseUnguarded } from "../locks/refuse-unguarded"
import { prepareSubject } from "../prepare-subject"
import type { PrivacyContext } from "../privacy-context"
import type { ReleaseSettings } from "./release-batch"

/**
 * Checks that records can be released safely: every column declared, every
 * trigger in place.
 *
 * @throws `PRIVACY_UNMAPPED_DATA`, `PRIVACY_NOT_READY`
 */
export async function prepareRelease(
  privacy: PrivacyContext,
  releasedBy: string
): Promise<ReleaseSettings> {
  const { settings, schema, unmapped } = await prepareSubject(privacy)
  if (unmapped.length) {
    const named = unmapped.map(({ table, column }) => `"${table}"."${column}"`)
    throw privacyError(
      "PRIVACY_UNMAPPED_DATA",
      `The data map does not know ${named.join(", ")}. Declare it in the option personal_data; nothing was released`
    )
  }
  await refuseUnguarded(privacy)

  return { ...settings, schema, releasedBy }
}
