import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readNoticeFacts } from "../../../../../notice/generate/read-facts"
import { resolvePrivacy } from "../../../../../privacy-context"
import { activitiesCsv } from "../../../../../reports/activities-csv"
import { processingActivities } from "../../../../../reports/processing-activities"
import type { AdminReportActivitiesType } from "../validators"

/** The record of processing activities (GDPR art. 30(1)), as it holds today. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { format, locale } =
    req.validatedQuery as unknown as AdminReportActivitiesType
  const privacy = await resolvePrivacy(req.scope)
  const report = processingActivities(await readNoticeFacts(privacy), {
    locale: locale ?? privacy.options.requests.locale,
    madeAt: new Date(),
  })

  if (format === "json") {
    res.json({ processing_activities: report })
    return
  }
  res.setHeader(
    "Content-Disposition",
    'attachment; filename="processing-activities.csv"'
  )
  res.type("text/csv")
  res.send(activitiesCsv(report))
}
