import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { fill } from "../locales/fill"
import { letterTexts, type Locale } from "../locales"
import { resolvePrivacy } from "../privacy-context"
import type { CodePurpose } from "./code-purpose"
import { handOver } from "./hand-over"
import { write } from "./render"
import type { Written } from "./types"

/** Minutes a mailed code works, as the mail says. */
export const CODE_MINUTES = 10

export type CodeMail = {
  to: string
  locale: Locale
  /** As the person types it. Stands in the mail and nowhere else. */
  code: string
  purpose: CodePurpose
  /** The request the code belongs to, where there is one. */
  request_id?: string
}

/**
 * Mails a one-time code, once: who asks for a code waits for it, and asks again
 * where it does not come. Neither code nor address is stored.
 *
 * @returns whether a mail service took it
 *
 * @example
 * await mailCode(container, {
 *   to, locale: "nb", code: "402913", purpose: "request", request_id,
 * })
 */
export async function mailCode(
  container: MedusaContainer,
  { to, locale, code, purpose, request_id }: CodeMail
): Promise<boolean> {
  const { options } = await resolvePrivacy(container)
  const sender = options.controller?.name
  const { accepted } = await handOver(container, {
    key: generateEntityId(undefined, "prvmail"),
    to,
    template: "privacy-code",
    written: writeCode({ locale, code, purpose, sender }),
    data: { purpose, locale, ...(request_id && { request_id }) },
    requestId: request_id,
  })
  return accepted
}

/** The mail that carries a code. */
export function writeCode({
  locale,
  code,
  purpose,
  sender,
}: Pick<CodeMail, "locale" | "code" | "purpose"> & {
  sender?: string | null
}): Written {
  const texts = letterTexts(locale)
  const name = sender || texts.theShop

  return write({
    locale,
    sender: name,
    subject: fill(texts.code.subject, { sender: name }),
    blocks: [
      { kind: "text", text: texts.code.lead[purpose] },
      { kind: "code", code },
      { kind: "text", text: fill(texts.code.valid, { minutes: CODE_MINUTES }) },
      { kind: "text", text: texts.code.secret },
      { kind: "text", text: texts.code.ignore },
    ],
  })
}
