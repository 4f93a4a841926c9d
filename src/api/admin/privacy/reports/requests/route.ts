import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { resolvePrivacy } from "../../../../../privacy-context"
import { requestFigures } from "../../../../../reports/request-figures"
import { scopeOf } from "../../../../../retention"
import type { AdminReportRequestsType } from "../validators"

/** What people asked in a year and how it was answered, in counts. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { year } = req.validatedQuery as unknown as AdminReportRequestsType
  const { knex, reach } = await resolvePrivacy(req.scope)

  res.json({
    requests_report: await requestFigures(knex, {
      year,
      timeZone: scopeOf(reach.rules).time_zone,
      today: reach.today,
    }),
  })
}
