import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { readLetter } from "../../../../../../letters"
import { resolvePrivacy } from "../../../../../../privacy-context"
import type { AdminInLocaleType } from "../../locale-validators"

/** The letter has styles on its elements, and nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"

/**
 * Returns the newest letter of a request as it would be sent now; as a page to
 * print where `Accept` asks for HTML.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const { locale } = req.validatedQuery as AdminInLocaleType
  const letter = await readLetter(
    await resolvePrivacy(req.scope),
    req.params.id ?? "",
    locale
  )
  res.setHeader("Cache-Control", "no-store")

  if (req.accepts(["json", "html"]) === "html") {
    res.setHeader("Content-Security-Policy", POLICY)
    res.type("html").send(letter.html)
    return
  }
  res.json({ letter })
}
