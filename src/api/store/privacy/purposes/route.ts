import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isChoosable, viewOf } from "../../../../choices"
import { resolvePrivacy } from "../../../../privacy-context"
import { readPurposes } from "../../../../purposes"
import { localeOf } from "./locale-of"

/** Lists what people may consent or object to, with texts and their digests. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { knex, options } = await resolvePrivacy(req.scope)
  const locale = localeOf(req, options.requests.locale)
  const purposes = (await readPurposes(knex))
    .filter(isChoosable)
    .map((purpose) => viewOf(purpose, locale))

  res.json({ purposes, count: purposes.length })
}
