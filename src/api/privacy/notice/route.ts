import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noticePage } from "../../../notice/page"
import { POLICY } from "../../../notice/page/style"
import { viewNotice } from "../../../notice/view"
import { resolvePrivacy } from "../../../privacy-context"
import { sendCached } from "../../send-cached"
import type { ReadNoticeType } from "../../store/privacy/notice/validators"

/** The privacy notice as a page: to link to, to read and to print. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { locale, version } = req.validatedQuery as unknown as ReadNoticeType
  const { knex, options } = await resolvePrivacy(req.scope)
  const notice = await viewNotice(knex, {
    locale: locale ?? options.requests.locale,
    version,
  })

  res.setHeader("Content-Security-Policy", POLICY)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("Content-Language", notice.locale)
  sendCached(res, noticePage(notice), "text/html")
}
