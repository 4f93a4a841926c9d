import { z } from "@medusajs/framework/zod"

/** The GDPR applies since 2018; nobody asked before. */
const FIRST_YEAR = 2018

/** East of Greenwich a year begins up to fourteen hours earlier. */
const AHEAD_MS = 14 * 60 * 60 * 1000

const latestYear = () => new Date(Date.now() + AHEAD_MS).getUTCFullYear()

export type AdminReportActivitiesType = z.output<typeof AdminReportActivities>
export const AdminReportActivities = z.strictObject({
  format: z.enum(["json", "csv"]).default("json"),
  locale: z.enum(["nb", "nn", "en"]).optional(),
})

export type AdminReportRequestsType = z.output<typeof AdminReportRequests>
export const AdminReportRequests = z.strictObject({
  year: z
    .string("Expected a year, YYYY")
    .regex(/^\d{4}$/, "Expected a year, YYYY")
    .transform(Number)
    .pipe(
      z
        .int()
        .min(FIRST_YEAR, `Expected a year from ${FIRST_YEAR} on`)
        .refine((year) => year <= latestYear(), {
          message: "Expected a year that has begun",
        })
    ),
})
