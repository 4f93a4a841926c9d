import { inShop } from "../../support/suite"
import type { Coverage } from "../../../src/data-map/coverage"
import { declaredColumns } from "../../../src/data-map/coverage"
import { coreDataMap } from "../../../src/data-map/entries"
import type { DataMap } from "../../../src/data-map/types"
import { deletedWhere } from "../../../src/erasure/statements"
import {
  ALL_GUARDS,
  eraseCustomer,
  exportCustomer,
  planErasure,
} from "../../support/privacy/desk"
import { switchEverythingOn } from "../../support/privacy/every-module"
import {
  openTestShop,
  type TestShop,
} from "../../support/privacy/open-test-shop"
import { refusalOf } from "../../support/privacy/refusals"
import { cascadesOf, columnsOf } from "../../support/privacy/schema-of"
import { type Account, aPerson, register } from "../../support/shop"

/**
 * Declared, and not here: RBAC's, which tests never switch on, and the one that
 * `medusa db:migrate` makes, which tests do not run.
 */
const NOT_HERE = /^(rbac_|user_rbac_role|script_migrations\b)/

/**
 * Rows that go with a deleted row without being deleted themselves, and why
 * that loses nothing. By child and parent.
 */
const HARMLESS: Readonly<Record<string, string>> = {
  "payment with payment_collection":
    "a collection goes only when it has no payment",
  "payment_collection_payment_providers with payment_collection":
    "a pair of ids, of no use without the collection",
  "payment_session with payment_collection":
    "deleted under the same condition, written for its own column",
}

switchEverythingOn()

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    let kari: Account

    const coverage = async () =>
      (
        await shop.admin.get<{ coverage: Coverage }>(
          "/admin/privacy/data-map/coverage"
        )
      ).coverage

    const exported = async () => {
      const { bytes } = await exportCustomer(shop, kari.id)
      const { tables } = JSON.parse(bytes.toString("utf8")) as {
        tables: { table: string; category: string; rows: object[] }[]
      }
      return new Map(tables.map((table) => [table.table, table]))
    }

    const erase = () =>
      eraseCustomer(shop, kari.id, {
        confirm_email: kari.email,
        override: ALL_GUARDS,
      })

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      kari = await register(shop, aPerson())
    })

    it("declares every column of a shop with all modules", async () => {
      const declared = declaredColumns(coreDataMap)
      const columns = await columnsOf(shop.db)
      const undeclared = columns.filter((name) => {
        const [table = "", column = ""] = name.split(".")
        return !declared.get(table)?.has(column)
      })

      expect(columns.length).toBeGreaterThan(1700)
      expect(undeclared).toEqual([])
    })

    it("declares nothing that such a shop does not have", async () => {
      const columns = new Set(await columnsOf(shop.db))
      const declared = [...declaredColumns(coreDataMap)].flatMap(
        ([table, names]) => [...names].map((name) => `${table}.${name}`)
      )
      const missing = declared.filter((name) => !columns.has(name))

      expect(missing.filter((name) => !NOT_HERE.test(name))).toEqual([])
      expect(missing.length).toBeGreaterThan(0)
    })

    it("calls a table optional when a shop can lack it", async () => {
      const present = new Set(
        (await columnsOf(shop.db)).map((name) => name.split(".")[0])
      )
      const lacking = [...coreDataMap.entries, ...coreDataMap.free]
        .filter(({ table, optional }) => !present.has(table) && !optional)
        .map(({ table }) => table)

      expect(lacking).toEqual(["script_migrations"])
    })

    it("deletes no row that is to be kept, by way of a cascade", async () => {
      const entries = new Map(
        coreDataMap.entries.map((entry) => [entry.table, entry])
      )
      const conditionOf = (table: string) => {
        const entry = entries.get(table)
        return entry && deletedWhere(entry)
      }
      const cascades = await cascadesOf(shop.db)
      const fromDeleted = cascades.filter(({ parent }) => conditionOf(parent))
      const losing = fromDeleted.filter(({ child, parent }) => {
        const condition = conditionOf(child)
        return condition !== "true" && condition !== conditionOf(parent)
      })

      expect(fromDeleted.length).toBeGreaterThan(5)
      expect(
        losing.map(({ child, parent }) => `${child} with ${parent}`).sort()
      ).toEqual(Object.keys(HARMLESS).sort())
    })

    it("tells what becomes of every column, and why", async () => {
      const { data_map } = await shop.admin.get<{
        data_map: { tables: DataMap["entries"]; free: DataMap["free"] }
      }>("/admin/privacy/data-map")
      const customer = data_map.tables.find(({ table }) => table === "customer")

      expect(data_map.tables.length).toBe(coreDataMap.entries.length)
      expect(data_map.free.length).toBe(coreDataMap.free.length)
      expect(customer).toMatchObject({
        label: { en: "Customer profile", nb: "Kundeprofil" },
        rows: "keep",
        columns: { email: { category: "email", treatment: "replace" } },
      })
      expect(data_map.free[0]?.reason).toEqual(expect.any(String))
    })

    it("finds a new column of a known table, and keeps it safe", async () => {
      await shop.db.raw("alter table customer add column nickname text")
      await shop.db("customer").update({ nickname: "Kaja" })
      const { unmapped, columns, mapped } = await coverage()
      const refusal = await refusalOf(erase())

      expect(unmapped).toEqual([
        {
          table: "customer",
          column: "nickname",
          reached_by: "the table is in the data map",
        },
      ])
      expect(columns - mapped).toBe(1)
      expect((await planErasure(shop, kari.id)).guards).toMatchObject([
        {
          code: "unmapped_data",
          overridable: false,
          rows: [{ table: "customer", id: "nickname" }],
        },
      ])
      expect(refusal).toMatchObject({
        status: 400,
        code: "PRIVACY_UNMAPPED_DATA",
      })
      expect(refusal.message).toContain('"customer"."nickname"')
      expect((await exported()).get("customer")?.rows).toMatchObject([
        { nickname: "Kaja" },
      ])
    })

    it("finds tables nobody declared, whatever leads to them", async () => {
      await shop.db.raw(`
        create table club_card (customer_id text, tale text);
        create table guest_book (email text, tale text);
        create table godchild (
          sponsor text references customer (id), tale text
        );
        create table both_ways (customer_id text, email text, tale text);
        create table weather (place text)`)
      await shop.db("club_card").insert([
        { customer_id: kari.id, tale: "card" },
        { customer_id: "cus_other", tale: "other card" },
      ])
      const { email } = kari
      await shop.db("guest_book").insert([
        { email: ` ${email.toUpperCase()}`, tale: "book" },
        { email: "other@example.com", tale: "other book" },
      ])
      await shop.db("godchild").insert({ sponsor: kari.id, tale: "child" })
      await shop.db("both_ways").insert([
        { customer_id: null, email, tale: "by mail" },
        { customer_id: kari.id, email: null, tale: "by id" },
      ])

      const reached = (await coverage()).unmapped.filter(
        ({ column }) => column === "tale" || column === "place"
      )
      const { code, message } = await refusalOf(erase())
      const archive = await exported()
      const talesOf = (table: string) =>
        (archive.get(table)?.rows as { tale: string }[] | undefined)?.map(
          ({ tale }) => tale
        )

      expect(
        Object.fromEntries(reached.map((one) => [one.table, one.reached_by]))
      ).toEqual({
        club_card: "customer_id",
        guest_book: "email",
        godchild: "sponsor -> customer",
        both_ways: "customer_id",
        weather: null,
      })
      expect(code).toBe("PRIVACY_UNMAPPED_DATA")
      for (const table of ["club_card", "guest_book", "godchild"]) {
        expect(message).toContain(`"${table}"."tale"`)
        expect(archive.get(table)?.category).toBe("unclassified")
      }
      expect(message).not.toContain("weather")
      expect(talesOf("club_card")).toEqual(["card"])
      expect(talesOf("guest_book")).toEqual(["book"])
      expect(talesOf("godchild")).toEqual(["child"])
      expect(talesOf("both_ways")?.sort()).toEqual(["by id", "by mail"])
      expect(archive.has("weather")).toBe(false)
    })

    it("erases in such a shop as in any other", async () => {
      const { erasure_receipt } = await erase()

      expect(erasure_receipt.customer_ids).toEqual([kari.id])
    })
  },
})
