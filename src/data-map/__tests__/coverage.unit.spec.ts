import { blockingColumns, coverageOf } from "../coverage"
import type { ColumnFacts, DatabaseSchema } from "../schema"
import type { DataMap, PersonalData } from "../types"

const customer: PersonalData = {
  table: "customer",
  module: "customer",
  label: { en: "Customers", nb: "Kunder" },
  category: "account",
  purposes: ["order"],
  source: "given",
  reach: [{ mailbox: "t.email" }],
  rows: "keep",
  why: "The row stays",
  columns: {
    email: { category: "email", treatment: "clear", why: "It is gone" },
  },
  notPersonal: ["id"],
}

const map: DataMap = {
  entries: [customer],
  free: [{ table: "size", module: "shop", reason: "Sizes", columns: ["id"] }],
}

type Tables = Record<string, Record<string, string>>

const DECLARED: Tables = {
  customer: { id: "text", email: "text" },
  size: { id: "text" },
}

const schemaOf = (
  tables: Tables,
  foreignKeys: DatabaseSchema["foreignKeys"] = []
): DatabaseSchema => ({
  tables: new Map(
    Object.entries({ ...DECLARED, ...tables }).map(([table, columns]) => [
      table,
      new Map(
        Object.entries(columns).map(
          ([column, dataType]): [string, ColumnFacts] => [
            column,
            { dataType, nullable: true },
          ]
        )
      ),
    ])
  ),
  foreignKeys,
})

const unmappedOf = (...args: Parameters<typeof schemaOf>) =>
  coverageOf(schemaOf(...args), map).unmapped

describe("coverageOf", () => {
  it("is complete when every column is declared", () => {
    expect(coverageOf(schemaOf({}), map)).toEqual({
      tables: 2,
      columns: 3,
      mapped: 3,
      unmapped: [],
    })
  })

  it("counts and lists a new column of a declared table", () => {
    const columns = { ...DECLARED.customer, nickname: "text" }

    expect(coverageOf(schemaOf({ customer: columns }), map)).toEqual({
      tables: 2,
      columns: 4,
      mapped: 3,
      unmapped: [
        {
          table: "customer",
          column: "nickname",
          reached_by: "the table is in the data map",
        },
      ],
    })
  })

  it.each(["customer_id", "order_id", "cart_id", "email"])(
    "finds a table that hangs on a person by %s",
    (owner) => {
      const unmapped = unmappedOf({ club: { [owner]: "text", tale: "text" } })

      expect(unmapped).toEqual([
        { table: "club", column: owner, reached_by: owner },
        { table: "club", column: "tale", reached_by: owner },
      ])
    }
  )

  it("finds a table that hangs on a person by a foreign key", () => {
    const key = { table: "club", column: "member", references: "customer" }

    expect(unmappedOf({ club: { member: "text" } }, [key])).toEqual([
      { table: "club", column: "member", reached_by: "member -> customer" },
    ])
  })

  it("names every way to a person, each with its own column", () => {
    const key = { table: "club", column: "sponsor", references: "customer" }
    const columns = {
      sponsor: "text",
      email: "text",
      customer_id: "text",
      tale: "text",
    }
    const ways = unmappedOf({ club: columns }, [key]).map((one) => [
      one.column,
      one.reached_by,
    ])

    expect(Object.fromEntries(ways)).toEqual({
      sponsor: "sponsor -> customer",
      email: "email",
      customer_id: "customer_id",
      tale: "customer_id",
    })
  })

  it("does not call a table personal for pointing at a free one", () => {
    const key = { table: "shelf", column: "size_id", references: "size" }

    expect(unmappedOf({ shelf: { size_id: "text" } }, [key])).toEqual([
      { table: "shelf", column: "size_id", reached_by: null },
    ])
  })

  it.each([
    "text",
    "character varying",
    "character varying(20)",
    "character(2)",
    "citext",
    "json",
    "jsonb",
    "tsvector",
    "bytea",
    "xml",
    "hstore",
    "text[]",
    "integer[]",
    "numeric(10,2)[]",
    "date",
    "inet",
    "point",
    "email_address",
    "timetable",
  ])("takes %s for a type that can name somebody", (type) => {
    const [owner, tale] = unmappedOf({
      club: { customer_id: "text", tale: type },
    })

    expect([owner, tale].map((one) => one?.reached_by)).toEqual([
      "customer_id",
      "customer_id",
    ])
  })

  it.each([
    "integer",
    "bigint",
    "numeric(10,2)",
    "double precision",
    "boolean",
    "timestamp with time zone",
    "timestamp(3) without time zone",
    "uuid",
  ])("reports %s and lets it pass", (type) => {
    const [, size] = unmappedOf({ club: { customer_id: "text", size: type } })

    expect(size).toEqual({ table: "club", column: "size", reached_by: null })
  })

  it("says what blocks, and only that", () => {
    const coverage = coverageOf(
      schemaOf({
        club: { customer_id: "text", size: "integer" },
        weather: { place: "text" },
      }),
      map
    )

    expect(coverage.unmapped).toHaveLength(3)
    expect(blockingColumns(coverage)).toEqual([
      { table: "club", column: "customer_id", reached_by: "customer_id" },
    ])
  })
})
