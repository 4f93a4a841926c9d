import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CodePurpose } from "../letters/code-purpose"
import { mailCode } from "../letters/mail-code"
import { resolvePrivacy } from "../privacy-context"
import { issueCode } from "../requests/codes"
import { countAttempt, mailsTo } from "../requests/rate-limit"
import type { Locale } from "../requests/types"
import { normalizeEmail } from "../subject/sql"

/** A code somebody asks for. */
export type CodeOrder = {
  purpose: CodePurpose
  /** Id of the customer, or of what a guest asks. */
  reference: string
  /** Where the code goes, and what it proves. */
  to: string
  locale: Locale
  /** What the code confirms; it holds once the code is back. */
  content?: object
}

/**
 * Mails a fresh one-time code; the one before no longer works. `checkCode` takes
 * it back.
 *
 * Past a number of mails to one address nothing is sent and the last code stays:
 * nobody floods a mailbox, and whoever asks is not told that others did. Call it
 * after the answer.
 *
 * @example
 * await mailFreshCode(container, {
 *   purpose: "account", reference: "cus_123", to: email, locale: "nb",
 * })
 */
export async function mailFreshCode(
  container: MedusaContainer,
  { purpose, reference, to, locale, content }: CodeOrder
): Promise<void> {
  const { knex, options } = await resolvePrivacy(container)
  // who is logged in has a limit of their own, which strangers don't use up
  const limits = purpose === "account" ? [] : mailsTo(normalizeEmail(to))
  const { isExceeded } = await countAttempt(knex, limits, options.secret)
  if (isExceeded) {
    return
  }
  const code = await issueCode(
    knex,
    { purpose, reference, email: to, content },
    options.secret
  )
  const isSent = await mailCode(container, { to, locale, code, purpose })
  if (!isSent) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Privacy: no mail service took the code for "${reference}"`)
  }
}
