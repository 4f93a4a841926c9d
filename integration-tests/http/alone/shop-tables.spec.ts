import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inShop } from "../../support/suite"
import type { Coverage } from "../../../src/data-map/coverage"
import { ageOrder } from "../../support/canary/age-order"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
} from "../../support/privacy/desk"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import {
  declareShopTables,
  SHOP_TABLES,
} from "../../support/privacy/shop-tables"
import {
  type Account,
  aPerson,
  capturePayment,
  checkOut,
  register,
  sendOrder,
} from "../../support/shop"

const TABLES = [
  "invoice",
  "loyalty_point",
  "review",
  "subscription",
  "wishlist",
  "wishlist_item",
]

declareShopTables()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account
    let ola: Account

    const rowsOf = (table: string) => shop.db(table).select().orderBy("id")

    const everyRow = async () =>
      Object.fromEntries(
        await Promise.all(
          TABLES.map(async (table) => [table, await rowsOf(table)] as const)
        )
      )

    /** Everything such a shop can hold of one person, marked by their name. */
    const fill = async (account: Account, orders: string[]) => {
      const { id, email, first_name: of } = account
      const { db } = shop
      await db("wishlist").insert({ id: `w_${of}`, customer_id: id, title: of })
      await db("wishlist_item").insert({
        id: `wi_${of}`,
        wishlist_id: `w_${of}`,
        note: of,
      })
      await db("review").insert([
        {
          id: `r_${of}_account`,
          customer_id: id,
          author: of,
          words: JSON.stringify({ stars: 5, text: of, who: { name: of } }),
          tags: [of],
          stars: 5,
          helpful: 3,
        },
        {
          id: `r_${of}_guest`,
          author: of,
          email: email.toUpperCase(),
          stars: 4,
        },
      ])
      await db("loyalty_point").insert({
        id: `l_${of}`,
        customer_id: id,
        points: 7,
      })
      await db("subscription").insert({
        id: `s_${of}`,
        customer_id: id,
        plan: of,
      })
      await db("invoice").insert(
        orders.map((order_id, at) => ({
          id: `i_${of}_${at}`,
          order_id,
          pdfContent: JSON.stringify({ buyer: of }),
        }))
      )
    }

    const buy = async (account: Account) => {
      const order = await checkOut(shop, account, { items: [{ sku: "KOPP" }] })
      await capturePayment(shop, order)
      await sendOrder(shop, order)
      return order
    }

    beforeAll(async () => {
      const container = getContainer()
      await container
        .resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(SHOP_TABLES)
      shop = await openTestShop(container, api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson({ first_name: "Kari" }))
      ola = await register(shop, aPerson({ first_name: "Ola" }))
      const recent = await buy(kari)
      const old = await buy(kari)
      await ageOrder(shop.db, old, 8)
      await fill(kari, [recent.id, old.id])
      await fill(ola, [(await buy(ola)).id])
    })

    const erase = (override = ALL_GUARDS) =>
      eraseCustomer(shop, kari.id, { confirm_email: kari.email, override })

    it("knows the tables of the shop and of other plugins", async () => {
      const { coverage } = await shop.admin.get<{ coverage: Coverage }>(
        "/admin/privacy/data-map/coverage"
      )
      const { data_map } = await shop.admin.get<{
        data_map: { tables: { table: string }[] }
      }>("/admin/privacy/data-map")
      const known = data_map.tables.map(({ table }) => table)

      expect(coverage.unmapped).toEqual([])
      expect(known).toEqual(expect.arrayContaining(TABLES))
    })

    it("plans for them", async () => {
      const { tables } = await planErasure(shop, kari.id)
      const planned = Object.fromEntries(
        tables.map(({ table, rows, deleted }) => [table, { rows, deleted }])
      )

      expect(planned).toMatchObject({
        invoice: { rows: 2, deleted: 1 },
        loyalty_point: { rows: 1, deleted: 1 },
        review: { rows: 2, deleted: 0 },
        subscription: { rows: 1, deleted: 1 },
        wishlist: { rows: 1, deleted: 1 },
        wishlist_item: { rows: 1, deleted: 1 },
      })
    })

    it("hands over what they hold, and nothing of anybody else", async () => {
      const { bytes } = await exportCustomer(shop, kari.id)
      const { tables } = JSON.parse(bytes.toString("utf8")) as {
        tables: { table: string; rows: { id: string }[] }[]
      }
      const handed = tables
        .filter(({ table }) => TABLES.includes(table))
        .flatMap(({ rows }) => rows.map(({ id }) => id))

      expect(handed.sort()).toEqual([
        "i_Kari_0",
        "i_Kari_1",
        "l_Kari",
        "r_Kari_account",
        "r_Kari_guest",
        "s_Kari",
        "w_Kari",
        "wi_Kari",
      ])
      expect(bytes.toString("utf8")).toContain("Ønskelister")
    })

    it("waits for an agreement that is running", async () => {
      const standing = ALL_GUARDS.filter((code) => code !== "active_agreement")
      const { code, message } = await refusalOf(erase(standing))

      expect(code).toBe("PRIVACY_GUARDED")
      expect(message).toContain("active_agreement")
      expect(message).toContain('subscription "s_Kari"')

      await shop.db("subscription").update({ ended_at: new Date() })
      await erase(standing)
    })

    it("erases them as declared, and leaves everybody else's", async () => {
      const before = await everyRow()
      const ofOla = (rows: Record<string, { id: string }[]>) =>
        Object.entries(rows).map(([table, all]) => [
          table,
          all.filter(({ id }) => id.includes("Ola")),
        ])
      const { erasure_receipt } = await erase()
      const after = await everyRow()
      const ofKari = (table: string) =>
        (after[table] as { id: string }[]).filter(({ id }) =>
          id.includes("Kari")
        )

      expect(ofOla(after)).toEqual(ofOla(before))
      for (const table of [
        "wishlist",
        "wishlist_item",
        "loyalty_point",
        "subscription",
      ]) {
        expect([table, ofKari(table)]).toEqual([table, []])
      }
      expect(ofKari("review")).toMatchObject([
        {
          author: "",
          email: null,
          words: { stars: 5 },
          tags: [],
          stars: 5,
          helpful: 0,
        },
        { author: "", email: null, stars: 4 },
      ])
      expect(JSON.stringify(ofKari("review"))).not.toMatch(/"Kari"/)
      expect(erasure_receipt.tables.map(({ table }) => table)).toEqual(
        expect.arrayContaining(TABLES)
      )
    })

    it("keeps an invoice while its order is locked, no longer", async () => {
      const { erasure_receipt } = await erase()
      const kept = (await rowsOf("invoice")).filter(({ id }) =>
        id.includes("Kari")
      )

      expect(erasure_receipt.retained).toHaveLength(1)
      expect(kept).toMatchObject([
        {
          id: "i_Kari_0",
          order_id: erasure_receipt.retained[0]?.record_id,
          pdfContent: { buyer: "Kari" },
        },
      ])
    })
  },
})
