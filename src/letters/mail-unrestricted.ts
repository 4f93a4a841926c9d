import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { letterTexts, type Locale } from "../locales"
import { resolvePrivacy } from "../privacy-context"
import { handOver } from "./hand-over"
import { write } from "./render"

/**
 * Tells somebody that their data will be used again, before it is (GDPR
 * art. 18(3)). The address is stored nowhere.
 *
 * @returns whether a mail service took it
 *
 * @example
 * await mailUnrestricted(container, { to, locale: "nb" })
 */
export async function mailUnrestricted(
  container: MedusaContainer,
  { to, locale }: { to: string; locale: Locale }
): Promise<boolean> {
  const { options } = await resolvePrivacy(container)
  const texts = letterTexts(locale)
  const { subject, lead, rights } = texts.unrestricted
  const { accepted } = await handOver(container, {
    key: generateEntityId(undefined, "prvmail"),
    to,
    template: "privacy-unrestricted",
    written: write({
      locale,
      sender: options.controller?.name || texts.theShop,
      subject,
      blocks: [
        { kind: "text", text: lead },
        { kind: "text", text: rights },
      ],
    }),
    data: { locale },
  })
  return accepted
}
