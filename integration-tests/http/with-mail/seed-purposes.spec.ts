import { Modules } from "@medusajs/framework/utils"
import { reportsAbout, WITH_ANALYTICS } from "../../support/analytics/reports"
import { consentTo, decide, send } from "../../support/choices/desk"
import { atPreferences } from "../../support/choices/guest"
import { awaitMail, sentMails, WITH_MAIL } from "../../support/mail"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
} from "../../support/privacy/desk"
import { refusalOf } from "../../support/privacy/refusals"
import { revenueByMonth } from "../../support/release/revenue"
import { requestDesk } from "../../support/requests/desk"
import { auditOf } from "../../support/retention/behind-the-locks"
import { liftHold, placeHold } from "../../support/retention/desk"
import { exerciseRows, PURPOSES } from "../../support/seed-rows"
import {
  ask,
  askAndWait,
  buyAndReceive,
  buyMonthsAgo,
  fileFor,
  passCoolingOff,
  purposeOf,
} from "../../support/seed-rows/desk"
import { setStage, type Stage } from "../../support/seed-rows/stage"
import {
  addAddress,
  checkOut,
  claimOrder,
  completeOrder,
  getOrder,
  sendOrder,
  storeAs,
} from "../../support/shop"
import { ageRows } from "../../support/storage-limits/age"
import { applyLimit } from "../../support/storage-limits/limits"
import { inShop } from "../../support/suite"

const ABANDONED_CART = "abandoned-cart"
const NEWSLETTER = "newsletter"
const ORDER_PLACED = "order-placed"

Object.assign(process.env, WITH_MAIL, WITH_ANALYTICS)

const guardsOf = async ({ shop, kari }: Stage) =>
  (await planErasure(shop, kari.id)).guards.map(({ code }) => code)

const objectTo = async ({ shop, kari }: Stage, purpose_id: string) =>
  await refusalOf(decide(shop, kari, { purpose_id, objection: true }))

inShop({
  testSuite: (tools) => {
    exerciseRows(PURPOSES, setStage(tools), {
      contract: async (stage) => {
        const { shop, kari } = stage
        expect(await purposeOf(shop, "order")).toMatchObject({
          legal_basis: "contract",
          can_object: false,
        })
        expect((await objectTo(stage, "order")).code).toBe(
          "PRIVACY_PURPOSE_UNSUITED"
        )
        await addAddress(shop, kari)
        const { password } = kari
        const id = await ask(shop, kari, { type: "erasure", password })
        const order = await checkOut(shop, kari)
        await passCoolingOff(shop, id)

        const { waiting_for, guards } = await requestDesk(shop.admin).read(id)
        expect(waiting_for).toBe("guard")
        expect(guards?.map(({ code }) => code)).toContain("open_order")
        expect(await shop.db("customer_address")).toEqual([])
        const { email, shipping_address } = await getOrder(shop, order)
        expect(email).toBe(kari.email)
        expect(shipping_address?.address_1).toBe(kari.address.address_1)
      },

      customer_relation: async (stage) => {
        const { shop, kari } = stage
        expect(await purposeOf(shop, "customer_relation")).toMatchObject({
          legal_basis: "contract",
        })
        const order = await buyMonthsAgo(shop, kari)
        // the claims window runs, and holds nothing by itself
        expect(await guardsOf(stage)).toEqual([])
        const hold = await placeHold(shop, {
          scope: "order",
          reference: order.id,
          reason: "Forbrukerkjøpsloven § 27",
        })
        expect(await guardsOf(stage)).toEqual(["legal_hold"])
        await liftHold(shop, hold)

        await claimOrder(shop, order, { type: "refund" })
        expect(await guardsOf(stage)).toContain("open_claim")
        const erasing = eraseCustomer(shop, kari.id, {
          confirm_email: kari.email,
        })
        expect((await refusalOf(erasing)).code).toBe("PRIVACY_GUARDED")
      },

      order_communication: async ({ shop, kari }) => {
        expect(await purposeOf(shop, "order_communication")).toMatchObject({
          legal_basis: "contract",
        })
        const order = await checkOut(shop, kari)
        await askAndWait(shop, kari, {
          type: "restriction",
          ground: "unlawful",
        })
        const write = () =>
          send(shop, {
            to: kari.email,
            template: ORDER_PLACED,
            resource_type: "order",
            resource_id: order.id,
          })
        expect(await write()).not.toBeNull()
        await sendOrder(shop, order)
        await completeOrder(shop, order)
        expect(await write()).toBeNull()
        expect(
          sentMails({ to: kari.email, template: ORDER_PLACED })
        ).toHaveLength(1)
      },

      improvement: async ({ shop, kari }) => {
        expect(await purposeOf(shop, "improvement")).toMatchObject({
          legal_basis: "legitimate_interest",
          can_object: true,
        })
        await buyAndReceive(shop, kari)
        const analytics = shop.container.resolve(Modules.ANALYTICS)
        const identify = () => analytics.identify({ actor_id: kari.id })
        await identify()
        expect(reportsAbout(kari.id)).toHaveLength(1)

        await decide(shop, kari, { purpose_id: "improvement", objection: true })
        await identify()
        expect(reportsAbout(kari.id)).toHaveLength(1)
        // what was sold is counted all the same, without whom to
        const revenue = await revenueByMonth(shop.db)
        await eraseCustomer(shop, kari.id, {
          confirm_email: kari.email,
          override: ALL_GUARDS,
        })
        expect(revenue).toMatchObject([{ orders: 1 }])
        expect(await revenueByMonth(shop.db)).toEqual(revenue)
      },

      monitoring: async ({ shop, kari }) => {
        expect(await purposeOf(shop, "monitoring")).toMatchObject({
          legal_basis: "legitimate_interest",
        })
        await checkOut(shop, kari)
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

      security: async (stage) => {
        const { shop, kari } = stage
        expect(await purposeOf(shop, "security")).toMatchObject({
          legal_basis: "legitimate_interest",
          can_object: true,
        })
        const hold = await placeHold(shop, {
          scope: "subject",
          reference: kari.id,
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

      bookkeeping: async (stage) => {
        const { shop, kari } = stage
        expect(await purposeOf(shop, "bookkeeping")).toMatchObject({
          legal_basis: "legal_obligation",
          can_object: false,
        })
        expect((await objectTo(stage, "bookkeeping")).code).toBe(
          "PRIVACY_PURPOSE_UNSUITED"
        )
        const order = await buyMonthsAgo(shop, kari)
        const { bytes } = await exportCustomer(shop, kari.id, {
          scope: "portability",
        })
        const { tables } = JSON.parse(bytes.toString("utf8")) as {
          tables: { table: string }[]
        }
        const portable = tables.map(({ table }) => table)
        expect(portable).toContain("order_address")
        expect(portable).not.toContain("capture")
        expect(portable).not.toContain("privacy_retention_lock")

        await eraseCustomer(shop, kari.id, { confirm_email: kari.email })
        const { billing_address, email } = await getOrder(shop, order)
        expect(email).toBeNull()
        expect(billing_address?.last_name).toBe(kari.address.last_name)
        const change = shop.admin.post(`/admin/orders/${order.id}`, {
          billing_address: { last_name: "Nobody" },
        })
        expect((await refusalOf(change)).status).toBe(423)
      },

      marketing: async ({ shop, kari }) => {
        expect(await purposeOf(shop, "marketing")).toMatchObject({
          legal_basis: "consent",
          needs_consent: true,
        })
        const write = (template: string) =>
          send(shop, { to: kari.email, template })
        expect(await write(NEWSLETTER)).toBeNull()
        await consentTo(shop, kari, "marketing")
        expect(await write(NEWSLETTER)).not.toBeNull()
        await decide(shop, kari, { purpose_id: "marketing", consent: false })
        expect(await write(NEWSLETTER)).toBeNull()

        // existing customers are written to until they decline, which is final
        await consentTo(shop, kari, "marketing")
        expect(await write(ABANDONED_CART)).not.toBeNull()
        const [mail] = sentMails({ to: kari.email, template: ABANDONED_CART })
        const token = String(mail?.data.unsubscribe_token)
        await atPreferences(shop.store).unsubscribe(token)
        expect(await write(ABANDONED_CART)).toBeNull()
        expect(await write(NEWSLETTER)).toBeNull()
        const ledger = await shop
          .db("privacy_consent")
          .where({ customer_id: kari.id })
          .orderBy("sequence")
        expect(ledger.map(({ given }) => given)).toEqual([
          true,
          false,
          true,
          false,
        ])
      },
    })
  },
})
