import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inShop } from "../support/suite"
import request from "supertest"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
  privacyStatus,
} from "../support/privacy/desk"
import { listenIn } from "../support/privacy/listen-in"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { refusalOf } from "../support/privacy/refusals"
import { startRefusedShop } from "../support/privacy/start-refused-shop"
import { digestTables } from "../support/privacy/table-digests"
import { type Account, aPerson, checkOut, register } from "../support/shop"

const SHORT_SECRET = "much-too-short-secret"

inShop({
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: TestShop
    let kari: Account
    let order: { id: string }

    const erase = () =>
      eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson({ last_name: "Quetzalsen" }))
      order = await checkOut(shop, kari, { items: [{ sku: "KOPP" }] })
    })

    it("boots this repository as a shop", async () => {
      await request(api.defaults.baseURL).get("/health").expect(200, "OK")
    })

    it("does not start with wrong options, and names every mistake", async () => {
      const { code, output } = await startRefusedShop({
        DATABASE_URL: dbConfig.clientUrl,
        PRIVACY_SECRET: SHORT_SECRET,
      })

      expect(code).toBeGreaterThan(0)
      for (const mistake of [
        "Invalid options for medusa-plugin-privacy",
        "at least 32 characters",
        "at secret",
        "retension",
        "atlantis",
        "is there twice",
        "retention.policies.0.tiers",
        "expected a list of columns in notPersonal",
      ]) {
        expect(output).toContain(mistake)
      }
      expect(output).not.toContain(SHORT_SECRET)
    })

    it("refuses a shop of which a module is out of reach", async () => {
      const { modules = {}, projectConfig } = shop.container.resolve(
        ContainerRegistrationKeys.CONFIG_MODULE
      )
      const place = (clientUrl: string) => ({
        resolve: "./src/modules/club",
        options: { database: { clientUrl } },
      })
      const before = await digestTables(shop.db)

      modules.club = place("postgres://club@elsewhere.example.com/club")
      const refusals = [
        await refusalOf(erase()),
        await refusalOf(planErasure(shop, kari.id)),
        await refusalOf(privacyStatus(shop, kari.id)),
        await refusalOf(exportCustomer(shop, kari.id)),
      ]
      modules.club = place(`${projectConfig.databaseUrl}`)
      const plan = await planErasure(shop, kari.id)
      delete modules.club

      for (const refusal of refusals) {
        expect(refusal).toMatchObject({
          status: 400,
          code: "PRIVACY_FOREIGN_DATABASE",
          message: expect.stringContaining('"club"') as string,
        })
        expect(refusal.message).not.toContain("elsewhere")
      }
      expect(plan.tables.length).toBeGreaterThan(5)
      // an export that fails is on record, and nothing else is
      const after = await digestTables(shop.db)
      const changed = Object.keys(after).filter((t) => after[t] !== before[t])
      expect(changed).toEqual(["privacy_audit_entry", "privacy_request"])
    })

    it("erases nobody while an index of the plugin is missing", async () => {
      const { rows } = await shop.db.raw<{ rows: { name: string }[] }>(
        `select indexname as name from pg_indexes
         where indexname like 'privacy\\_customer\\_%' limit 1`
      )
      const name = rows[0]?.name ?? ""
      await shop.db.raw("drop index ??", [name])
      const before = await digestTables(shop.db)
      const refusal = await refusalOf(erase())

      expect(refusal).toMatchObject({ status: 400, code: "PRIVACY_NOT_READY" })
      expect(refusal.message).toContain(name)
      expect(refusal.message).toContain("npx medusa db:migrate")
      expect(await digestTables(shop.db)).toEqual(before)
    })

    it("erases by order who has no customer row, and once", async () => {
      const eraseByOrder = (confirm_email: string) =>
        shop.admin.post(`/admin/privacy/orders/${order.id}/erase-subject`, {
          confirm_email,
          reason: "customer_request",
          override: ALL_GUARDS,
        })
      const owned = await refusalOf(eraseByOrder(kari.email))
      await shop
        .db("order")
        .where({ id: order.id })
        .update({ customer_id: null })
      const mistaken = await refusalOf(eraseByOrder(order.id))
      const answer = await eraseByOrder(kari.email.toUpperCase())
      const again = await refusalOf(eraseByOrder(order.id))
      const [row] = await shop.db("order").where({ id: order.id })

      expect(owned.code).toBe("PRIVACY_ORDER_HAS_CUSTOMER")
      expect(owned.message).toContain(kari.id)
      expect(mistaken.code).toBe("PRIVACY_CONFIRMATION_MISMATCH")
      expect(answer).toMatchObject({
        privacy_request: { order_id: order.id, customer_id: null },
      })
      expect(row).toMatchObject({ email: null, customer_id: null })
      expect(again.code).toBe("PRIVACY_ALREADY_ERASED")
    })

    it("undoes everything when a statement fails, and tells no name", async () => {
      await shop.db.raw(`
        create function protest() returns trigger language plpgsql as $$
        begin
          raise exception 'No: %', row_to_json(old)
            using detail = old.last_name, hint = old.phone;
        end $$;
        create trigger protest before update on order_address
          for each row execute function protest()`)
      const before = await digestTables(shop.db)
      let answer: unknown
      const heard = await listenIn(async () => {
        answer = await refusalOf(erase())
      })

      expect(answer).toMatchObject({
        status: 500,
        code: "PRIVACY_STATEMENT_FAILED",
        message: expect.stringContaining("P0001") as string,
      })
      expect(await digestTables(shop.db)).toEqual(before)
      expect(heard).toContain("SQLSTATE P0001")
      const { email, last_name, phone, address } = kari
      for (const word of [email, last_name, phone, address.address_1]) {
        expect(JSON.stringify(answer)).not.toContain(word)
        expect(heard.toLowerCase()).not.toContain(word.toLowerCase())
      }
      expect(await privacyStatus(shop, kari.id)).toMatchObject({
        state: "identifiable",
      })
    })
  },
})
