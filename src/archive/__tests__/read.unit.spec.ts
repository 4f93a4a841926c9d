import { definePersonalData } from "../../data-map/define-personal-data"
import { declaredTable } from "../read/declared-table"
import { selectRows } from "../read/select-rows"
import { unclassifiedLinks } from "../read/unclassified-links"

const entry = definePersonalData({
  table: "login",
  module: "auth",
  label: { en: "Logins", nb: "Innlogginger" },
  category: "account",
  purposes: ["order"],
  source: "given",
  reach: [],
  rows: "delete",
  why: "A test",
  columns: {
    name: { category: "name", treatment: "clear", why: "A name" },
    seen: {
      category: "technical",
      treatment: "clear",
      why: "Seen",
      source: "observed",
    },
    note: {
      category: "support",
      treatment: "clear",
      why: "For the law",
      purposes: ["bookkeeping"],
    },
    hash: { category: "credential", treatment: "clear", why: "A secret" },
  },
  notPersonal: ["id"],
})

const installed = ["id", "name", "seen", "note", "hash", "constructor"].map(
  (name) => ({ name, type: "text" })
)

describe("a declared table", () => {
  const table = declaredTable(entry, installed, '"login" t')

  it("is portable where the person gave it under contract or consent", () => {
    const portable = table.columns.filter((column) => column.portable)
    expect(portable.map(({ name }) => name)).toEqual(["name"])
  })

  it("shows undeclared columns as unclassified", () => {
    expect(table.columns.at(-1)).toMatchObject({
      name: "constructor",
      category: "unclassified",
      personal: true,
    })
  })

  it("never selects a secret, only whether there is one", () => {
    const statement = selectRows(table, "access")
    expect(statement).toContain(
      `case when t."hash" is not null then true end as "hash"`
    )
    expect(statement.match(/"hash"/g)).toHaveLength(2)
  })

  it("leaves out rows in which the person gave nothing", () => {
    expect(selectRows(table, "portability")).toContain(
      `where num_nonnulls(t."name") > 0`
    )
  })

  it("keeps a row on one line where a column may hold line breaks", () => {
    const plain = declaredTable(entry, [{ name: "id", type: "jsonb" }], "x t")
    const json = declaredTable(entry, [{ name: "id", type: "json" }], "x t")

    expect(selectRows(plain, "access")).not.toContain("translate")
    expect(selectRows(json, "access")).toContain("translate")
  })
})

describe("unclassifiedLinks", () => {
  it("finds each table's way to the person, once", () => {
    const links = unclassifiedLinks([
      { table: "wish", column: "title", reached_by: "customer_id" },
      { table: "wish", column: "note", reached_by: "customer_id" },
      { table: "log", column: "ip", reached_by: "email" },
      { table: "gift", column: "text", reached_by: "owner -> customer" },
      { table: "other", column: "text", reached_by: null },
      {
        table: "cart",
        column: "x",
        reached_by: "the table is in the data map",
      },
    ])
    expect(links).toEqual([
      { table: "wish", column: "customer_id", in: "customer" },
      { table: "log", column: "email", in: "mailbox" },
      { table: "gift", column: "owner", in: "customer" },
    ])
  })
})
