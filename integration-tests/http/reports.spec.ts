import { PRESET_PURPOSES } from "../../src/purposes"
import type { ProcessingActivities } from "../../src/reports/processing-activities"
import type { RequestFigures } from "../../src/reports/request-figures"
import { withController } from "../support/notices/desk"
import { exportCustomer } from "../support/privacy/desk"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { requestDesk } from "../support/requests/desk"
import { type Account, aPerson, register } from "../support/shop"
import { inShop } from "../support/suite"

const REPORTS = "/admin/privacy/reports"

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    const activities = async (query: Record<string, unknown> = {}) =>
      (
        await shop.admin.get<{ processing_activities: ProcessingActivities }>(
          `${REPORTS}/processing-activities`,
          { query }
        )
      ).processing_activities

    const figures = async (year: unknown = thisYear()) =>
      (
        await shop.admin.get<{ requests_report: RequestFigures }>(
          `${REPORTS}/requests`,
          { query: { year } }
        )
      ).requests_report

    it("records processing activities from what is declared", async () => {
      const { purposes } = await shop.admin.get<{
        purposes: Record<string, unknown>[]
      }>("/admin/privacy/purposes")
      const record = await activities()

      expect(record.controller).toMatchObject({ name: "Fjord og Fjell AS" })
      expect(record.activities.map(({ purpose_id }) => purpose_id)).toEqual(
        purposes.map(({ id }) => id)
      )
      expect(
        record.activities.find(({ purpose_id }) => purpose_id === "bookkeeping")
      ).toMatchObject({
        purpose: "Bokføring og andre plikter etter loven",
        recipients: [
          "Regnskapsfører og regnskapssystem",
          "Offentlige myndigheter",
        ],
        time_limits: expect.arrayContaining([
          expect.stringContaining("Norge: bokføringsloven § 13"),
        ]) as string[],
      })
      for (const activity of record.activities) {
        expect(activity.subjects.length).toBeGreaterThan(0)
        expect(activity.categories.length).toBeGreaterThan(0)
        expect(activity.time_limits.length).toBeGreaterThan(0)
        expect(activity.security.length).toBeGreaterThan(0)
        expect(activity.transfers).toBeTruthy()
      }
      const english = await activities({ locale: "en" })
      expect(english.activities[0]?.legal_basis).toContain("GDPR art. 6(1)(b)")
    })

    it("follows a decision about a purpose", async () => {
      const { purposes } = await shop.admin.get<{
        purposes: (Record<string, unknown> & { id: string })[]
      }>("/admin/privacy/purposes")
      const { version, source, can_object, needs_consent, ...monitoring } =
        purposes.find(({ id }) => id === "monitoring") ?? { id: "" }
      expect([version, source, can_object, needs_consent]).toHaveLength(4)
      await shop.admin.post("/admin/privacy/purposes", {
        ...monitoring,
        retired: true,
      })
      expect(
        (await activities()).activities.map(({ purpose_id }) => purpose_id)
      ).not.toContain("monitoring")
    })

    it("is a CSV no spreadsheet runs", async () => {
      const { headers, bytes } = await withController(
        shop,
        { name: '=HYPERLINK("https://evil.example.com")', country: "no" },
        () =>
          shop.admin.download(`${REPORTS}/processing-activities`, {
            query: { format: "csv" },
          })
      )
      const csv = bytes.toString("utf8")

      expect(headers["content-type"]).toContain("text/csv")
      expect(headers["content-disposition"]).toContain(
        "processing-activities.csv"
      )
      expect(csv.startsWith('\uFEFF"Behandlingsansvarlig","Formål"')).toBe(true)
      expect(csv).toContain(`"'=HYPERLINK(""https://evil.example.com"")"`)
      expect(csv).not.toContain('"=HYPERLINK')
      // the heading, and a line for each purpose
      expect(csv.trimEnd().split("\r\n")).toHaveLength(
        1 + PRESET_PURPOSES.length
      )
    })

    it("counts a year of requests: in time, late, refused, extended", async () => {
      const desk = requestDesk(shop.admin)
      const open = async (type: string, more = {}) =>
        await desk.open({ type, customer_id: kari.id, ...more })
      const refused = await open("access")
      await desk.step(refused.id, "refuse", { reason: "excessive" })
      const late = await open("portability")
      await desk.step(late.id, "refuse", { reason: "excessive" })
      const extended = await open("rectification", {
        changes: [{ field: "phone", value: "99 99 99 99" }],
      })
      await desk.step(extended.id, "extend", {
        reason: "complexity",
        months: 1,
      })
      const canceled = await open("erasure")
      await desk.step(canceled.id, "cancel")
      await exportCustomer(shop, kari.id, { reason: "authority" })
      const year = thisYear() - 1
      await received(shop, refused.id, {
        at: `${year}-01-31T23:30:00Z`,
        days: 3,
      })
      await received(shop, late.id, { at: `${year}-05-10T10:00:00Z`, days: 41 })
      await received(shop, extended.id, { at: `${year}-05-11T10:00:00Z` })
      await received(shop, canceled.id, {
        at: `${year}-12-31T22:30:00Z`,
        days: 1,
      })

      const report = await figures(year)
      expect(report).toMatchObject({
        year,
        time_zone: "Europe/Oslo",
        received: {
          total: 4,
          by_type: { access: 1, portability: 1, rectification: 1, erasure: 1 },
        },
        answered: { total: 2, in_time: 1, late: 1, median_days: 22 },
        refused: { total: 2, by_reason: { excessive: 2 } },
        extended: { total: 1, by_reason: { complexity: 1 } },
        canceled: 1,
        open: { total: 1, late: 1 },
        own_initiative: 0,
      })
      expect(report.answered.by_type).toEqual({
        access: { total: 1, in_time: 1, late: 0, median_days: 3 },
        portability: { total: 1, in_time: 0, late: 1, median_days: 41 },
      })
      expect(
        report.received.by_month.flatMap(({ month, total }) =>
          total ? [[month, total]] : []
        )
      ).toEqual([
        // half past midnight in Oslo
        [`${year}-02`, 1],
        [`${year}-05`, 2],
        [`${year}-12`, 1],
      ])
      expect(report.received.by_month).toHaveLength(12)
      expect(await figures()).toMatchObject({
        received: { total: 0 },
        own_initiative: 1,
      })
      expect(JSON.stringify(report)).not.toContain(kari.id)
    })

    it("refuses years that are none, and other languages", async () => {
      for (const year of [
        undefined,
        "",
        "26",
        "2026.5",
        1999,
        thisYear() + 1,
      ]) {
        expect(
          await refusalOf(
            shop.admin.get(`${REPORTS}/requests`, {
              query: year === undefined ? {} : { year },
            })
          )
        ).toMatchObject({ status: 400, code: "PRIVACY_INVALID_REQUEST" })
      }
      expect(await refusalOf(activities({ locale: "de" }))).toMatchObject({
        status: 400,
        code: "PRIVACY_INVALID_REQUEST",
      })
      expect(await refusalOf(activities({ format: "xls" }))).toMatchObject({
        status: 400,
      })
    })
  },
})

/** By the calendar of the test shop. */
const thisYear = () =>
  Number(
    new Intl.DateTimeFormat("en", {
      timeZone: "Europe/Oslo",
      year: "numeric",
    }).format(new Date())
  )

/** Puts a request into the past: when it came, and after how long it ended. */
const received = async (
  { db }: TestShop,
  id: string,
  { at, days }: { at: string; days?: number }
) => {
  await db.raw(
    `update privacy_request set received_at = ?::timestamptz,
       due_on = to_char(?::timestamptz + interval '1 month', 'YYYY-MM-DD'),
       closed_at = case when ?::int is null then closed_at
         else ?::timestamptz + make_interval(days => ?::int) end
     where id = ?`,
    [at, at, days ?? null, at, days ?? 0, id]
  )
}
