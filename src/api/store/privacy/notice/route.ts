import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { viewNotice } from "../../../../notice/view"
import { resolvePrivacy } from "../../../../privacy-context"
import { sendCached } from "../../../send-cached"
import { localeOf } from "../purposes/locale-of"
import type { ReadNoticeType } from "./validators"

/** The privacy notice in force, as sections that an app lays out itself. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { version } = req.validatedQuery as unknown as ReadNoticeType
  const { knex, options } = await resolvePrivacy(req.scope)
  const privacy_notice = await viewNotice(knex, {
    locale: localeOf(req, options.requests.locale),
    version,
  })

  // a language may be asked for in a header too
  res.vary("x-medusa-locale")
  sendCached(res, JSON.stringify({ privacy_notice }), "application/json")
}
