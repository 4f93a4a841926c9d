import { Modules } from "@medusajs/framework/utils"
import { reportsAbout } from "../../analytics/reports"
import { decide, send } from "../../choices/desk"
import { awaitMail } from "../../mail"
import { ALL_GUARDS, eraseCustomer } from "../../privacy/desk"
import { refusalOf } from "../../privacy/refusals"
import { revenueByMonth } from "../../release/revenue"
import { requestDesk } from "../../requests/desk"
import { auditOf } from "../../retention/behind-the-locks"
import { placeHold } from "../../retention/desk"
import { storeAs } from "../../shop"
import { ageRows } from "../../storage-limits/age"
import { applyLimit } from "../../storage-limits/limits"
import { fileFor, purposeOf } from "../desk"
import { ORDER_PLACED } from "../templates"
import type { Exercises } from "../stage"
import type { PURPOSES } from "../rows/purposes"

/** What rests on a balance of interests. */
export const interest = {
  improvement: async ({ shop, ola }) => {
    expect(await purposeOf(shop, "improvement")).toMatchObject({
      legal_basis: "legitimate_interest",
      can_object: true,
    })
    const analytics = shop.container.resolve(Modules.ANALYTICS)
    const identify = () => analytics.identify({ actor_id: ola.id })
    await identify()
    expect(reportsAbout(ola.id)).toHaveLength(1)

    await decide(shop, ola, { purpose_id: "improvement", objection: true })
    await identify()
    expect(reportsAbout(ola.id)).toHaveLength(1)
    // what was sold is counted all the same, without whom to
    const revenue = await revenueByMonth(shop.db)
    await eraseCustomer(shop, ola.id, {
      confirm_email: ola.email,
      override: ALL_GUARDS,
    })
    expect(revenue.reduce((sum, { orders }) => sum + orders, 0)).toBe(3)
    expect(await revenueByMonth(shop.db)).toEqual(revenue)
  },

  monitoring: async ({ shop, kari }) => {
    expect(await purposeOf(shop, "monitoring")).toMatchObject({
      legal_basis: "legitimate_interest",
    })
    const mail = { to: kari.email, template: ORDER_PLACED }
    await send(shop, mail)
    for (const [table, limit] of [
      ["notification", "notifications"],
      ["workflow_execution", "workflow_executions"],
    ] as const) {
      const ids: string[] = await shop.db(table).pluck("id")
      expect([table, ids.length]).not.toEqual([table, 0])
      await applyLimit(shop, limit)
      expect(await shop.db(table).pluck("id")).toEqual(ids)

      await ageRows(shop.db, table, { ids, days: 181 })
      await applyLimit(shop, limit)
      expect(await shop.db(table).pluck("id")).toEqual([])
    }
  },

  security: async ({ shop, kari }) => {
    expect(await purposeOf(shop, "security")).toMatchObject({
      legal_basis: "legitimate_interest",
      can_object: true,
    })
    const hold = await placeHold(shop, {
      scope: "subject",
      reference: kari.id,
      ground: "fraud",
      reason: "Suspected card fraud, case 2027/14",
      owner: "Fraud desk",
    })
    const { id } = await fileFor(shop, kari, {
      type: "objection",
      purpose_ids: ["security"],
    })
    await requestDesk(shop.admin).step(id, "refuse", {
      reason: "compelling_grounds",
    })
    const { text } = await awaitMail({
      to: kari.email,
      template: "privacy-refused",
    })
    expect(text).toContain("tvingende")
    const allowed = await storeAs(shop, kari).get(
      "/store/customers/me/privacy/purposes/security"
    )
    expect(allowed).toMatchObject({ processing: { allowed: true } })
    expect(await auditOf(shop, "request.refused")).toMatchObject([
      { details: { reason: "compelling_grounds" } },
    ])
    // and it keeps what an erasure would take
    const erasing = eraseCustomer(shop, kari.id, {
      confirm_email: kari.email,
      reason: "objection",
      override: ALL_GUARDS,
    })
    expect((await refusalOf(erasing)).message).toContain(hold.id)
  },
} satisfies Exercises<typeof PURPOSES>
