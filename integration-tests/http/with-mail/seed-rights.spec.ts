import { unzip } from "../../../src/archive/__tests__/unzip"
import { sendDueLetters } from "../../../src/letters"
import {
  consentTo,
  decide,
  preferenceOf,
  preferencesOf,
  send,
} from "../../support/choices/desk"
import { atPreferences } from "../../support/choices/guest"
import { awaitMail, sentMails, WITH_MAIL } from "../../support/mail"
import { readableText } from "../../support/notices/sections"
import { privacyStatus } from "../../support/privacy/desk"
import { refusalOf } from "../../support/privacy/refusals"
import { recipientDesk } from "../../support/recipients/desk"
import { requestDesk } from "../../support/requests/desk"
import { codeAfter, ownDataOf } from "../../support/requests/storefront"
import { lockOf } from "../../support/retention/desk"
import { exerciseRows, RIGHTS } from "../../support/seed-rows"
import {
  ask,
  askAndWait,
  buyMonthsAgo,
  fileFor,
} from "../../support/seed-rows/desk"
import { setStage, type Stage } from "../../support/seed-rows/stage"
import { checkOut, getOrder, storeAs } from "../../support/shop"
import { inShop } from "../../support/suite"

const NEWSLETTER = "newsletter"
const NEW_NAME = "Rettstad"

Object.assign(process.env, WITH_MAIL)

/** Asks for a copy in the storefront, and fetches it with a mailed code. */
const fetchCopy = async ({ shop, kari }: Stage, type: string) => {
  const { password } = kari
  const { id } = await askAndWait(shop, kari, { type, password })
  const own = ownDataOf(storeAs(shop, kari))
  const code = await codeAfter(kari.email, own.code)
  const files = unzip((await own.archive(id, code)).bytes)
  const read = (name: string) => String(files.get(name) ?? "")

  return { names: [...files.keys()], read }
}

const mailOf = async ({ shop, kari }: Stage, template: string) => {
  await sendDueLetters(shop.container)
  return await awaitMail({ to: kari.email, template: `privacy-${template}` })
}

inShop({
  testSuite: (tools) => {
    exerciseRows(RIGHTS, setStage(tools), {
      access: async (stage) => {
        const { shop, kari } = stage
        const order = await buyMonthsAgo(shop, kari)
        const { locked_through } = await lockOf(shop, order)
        const { names, read } = await fetchCopy(stage, "access")

        expect(names).toEqual(
          expect.arrayContaining(["report.html", "data.json", "csv/order.csv"])
        )
        const report = readableText(read("report.html"))
        for (const said of [
          "Levering av bestillinger og betaling",
          "Bokføring som loven krever",
          "Telefonnummer",
          "Oppgitt av deg",
          "Levering: manual_manual",
          "Datatilsynet",
          kari.address.address_1,
        ]) {
          expect(report).toContain(said)
        }
        const data = JSON.parse(read("data.json")) as {
          retained_records: { record_id: string; locked_through: string }[]
        }
        expect(data.retained_records).toMatchObject([
          { record_id: order.id, locked_through },
        ])
        expect(read("csv/order.csv")).toContain(kari.email)
      },

      rectification: async (stage) => {
        const { shop, kari } = stage
        const recipientId = await recipientDesk(shop).addByHand()
        const locked = await buyMonthsAgo(shop, kari)
        const open = await checkOut(shop, kari)
        // a new address waits for staff to look at the request
        const email = `ny.${kari.email}`
        const id = await ask(shop, kari, {
          type: "rectification",
          changes: [
            { field: "last_name", value: NEW_NAME },
            { field: "email", value: email },
          ],
        })
        const desk = requestDesk(shop.admin)
        expect((await desk.read(id)).content).toMatchObject({
          changes: [
            { field: "last_name", value: NEW_NAME, before: kari.last_name },
            { field: "email", value: email, before: kari.email },
          ],
        })
        await desk.step(id, "complete")

        const nameOn = async (order: typeof open) =>
          (await getOrder(shop, order)).billing_address?.last_name
        expect(await nameOn(open)).toBe(NEW_NAME)
        expect(await nameOn(locked)).toBe(kari.last_name)
        const [profile] = await shop.db("customer").where({ id: kari.id })
        expect(profile).toMatchObject({ last_name: NEW_NAME, email })
        const notes = await shop
          .db("privacy_correction_note")
          .where({ order_id: locked.id })
        expect(notes[0]?.changes).toMatchObject({ last_name: NEW_NAME })
        expect(await recipientDesk(shop).taskOf(recipientId)).toMatchObject({
          request_id: id,
          type: "rectification",
        })
      },

      erasure: async (stage) => {
        const { shop, kari } = stage
        const order = await buyMonthsAgo(shop, kari)
        const { password } = kari
        const { id, status } = await askAndWait(shop, kari, {
          type: "erasure",
          password,
        })
        expect(status).toBe("completed_with_retained")
        const { locked_through } = await lockOf(shop, order)
        const { email, billing_address } = await getOrder(shop, order)
        expect(email).toBeNull()
        expect(billing_address).toMatchObject({
          last_name: kari.address.last_name,
          phone: null,
        })
        const { text } = await mailOf(stage, "erased")
        const year = locked_through?.slice(0, 4)
        expect(text).toContain(`31. desember ${year}`)
        expect(text).toMatch(/bokføringsloven/i)
        expect(text).toContain(String(order.display_id))
        expect(text).toContain("Levering: manual_manual")
        const receipts = shop.db("privacy_erasure_receipt")
        expect(await receipts.where({ request_id: id })).toHaveLength(1)
      },

      restriction: async ({ shop, kari }) => {
        await consentTo(shop, kari, "marketing")
        await askAndWait(shop, kari, {
          type: "restriction",
          ground: "accuracy_contested",
        })
        const write = () => send(shop, { to: kari.email, template: NEWSLETTER })
        const rename = () =>
          shop.admin.post(`/admin/customers/${kari.id}`, { last_name: "X" })
        const { restricted } = await preferencesOf(shop, kari)
        expect(restricted).toBeTruthy()
        expect(await write()).toBeNull()
        expect((await refusalOf(rename())).code).toBe("PRIVACY_RESTRICTED")
        expect(await privacyStatus(shop, kari.id)).toMatchObject({
          state: "restricted",
        })

        await shop.admin.post(
          `/admin/privacy/customers/${kari.id}/restriction/lift`,
          { reason: "accuracy_verified" }
        )
        expect(
          sentMails({ to: kari.email, template: "privacy-unrestricted" })
        ).toHaveLength(1)
        expect(await write()).not.toBeNull()
        await rename()
      },

      objection: async (stage) => {
        const { shop, kari } = stage
        const { purposes } = await preferencesOf(shop, kari)
        const switches = purposes
          .filter(({ can_object }) => can_object)
          .map(({ id }) => id)
        expect(switches).toEqual([
          ...["improvement", "monitoring", "security"],
          ...["marketing", "existing_customer_marketing"],
        ])
        const allowed = async (id: string) =>
          (await preferenceOf(shop, kari, id)).allowed
        await decide(shop, kari, {
          purpose_id: "existing_customer_marketing",
          objection: true,
        })
        expect(await allowed("existing_customer_marketing")).toBe(false)
        expect(await allowed("improvement")).toBe(true)

        // others may be refused, with a reason; direct marketing never
        const desk = requestDesk(shop.admin)
        const object = async (...purpose_ids: string[]) =>
          (await fileFor(shop, kari, { type: "objection", purpose_ids })).id
        const refuse = (id: string) =>
          desk.step(id, "refuse", { reason: "compelling_grounds" })
        await refuse(await object("improvement"))
        expect((await mailOf(stage, "refused")).text).toContain("tvingende")
        expect(await allowed("improvement")).toBe(true)
        const id = await object("marketing", "monitoring")
        expect((await refusalOf(refuse(id))).code).toBe(
          "PRIVACY_INVALID_REFUSAL"
        )
        await desk.step(id, "complete")
        expect(await allowed("monitoring")).toBe(false)
        expect(await allowed("marketing")).toBe(false)
      },

      portability: async (stage) => {
        const { shop, kari } = stage
        await buyMonthsAgo(shop, kari)
        const { names, read } = await fetchCopy(stage, "portability")
        expect(names).toEqual(
          expect.arrayContaining([
            "portability.json",
            "portability.schema.json",
            "csv/order_address.csv",
          ])
        )
        expect(names).not.toContain("report.html")
        const { tables } = JSON.parse(read("portability.json")) as {
          tables: { table: string; rows: Record<string, unknown>[] }[]
        }
        const rowsOf = (name: string) =>
          tables.find(({ table }) => table === name)?.rows
        expect(rowsOf("customer")).toMatchObject([
          { email: kari.email, last_name: kari.last_name },
        ])
        // observed by the shop, or held because a law says so
        expect(rowsOf("customer")?.[0]).not.toHaveProperty("has_account")
        for (const name of [
          ...["payment", "capture", "fulfillment", "workflow_execution"],
          ...["privacy_retention_lock", "privacy_request"],
        ]) {
          expect([name, rowsOf(name)]).toEqual([name, undefined])
        }
      },

      withdrawal: async ({ shop, kari }) => {
        await consentTo(shop, kari, "marketing")
        const write = () => send(shop, { to: kari.email, template: NEWSLETTER })
        expect(await write()).not.toBeNull()
        const [mail] = sentMails({ to: kari.email, template: NEWSLETTER })
        const ledger = () =>
          shop
            .db("privacy_consent")
            .where({ customer_id: kari.id })
            .orderBy("sequence")
        const [given] = await ledger()

        // one click, and nobody logs in
        const token = String(mail?.data.unsubscribe_token)
        await atPreferences(shop.store).unsubscribe(token)
        expect(await write()).toBeNull()
        expect(await ledger()).toEqual([
          given,
          expect.objectContaining({ given: false, purpose_id: "marketing" }),
        ])
        // and as one switch of the account
        await consentTo(shop, kari, "activity")
        await decide(shop, kari, { purpose_id: "activity", consent: false })
        expect(await ledger()).toHaveLength(4)
      },

      complaint: async (stage) => {
        const { shop, kari } = stage
        const link = "https://www.datatilsynet.no"
        const { id } = await fileFor(shop, kari, {
          type: "restriction",
          ground: "unlawful",
        })
        await requestDesk(shop.admin).step(id, "refuse", {
          reason: "no_ground",
        })
        await askAndWait(shop, kari, {
          type: "objection",
          purpose_ids: ["monitoring"],
        })
        const { password } = kari
        await askAndWait(shop, kari, { type: "access", password })
        await askAndWait(shop, kari, { type: "erasure", password })
        for (const template of ["refused", "completed", "ready", "erased"]) {
          const { text, html } = await mailOf(stage, template)
          expect([template, text]).toEqual([
            template,
            expect.stringMatching(/klage til Datatilsynet/),
          ])
          expect(text).toContain(link)
          expect(html).toContain(link)
        }
      },
    })
  },
})
