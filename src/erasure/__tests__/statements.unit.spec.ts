import type { ColumnFacts, DatabaseSchema } from "../../data-map/schema"
import type { ColumnRule, PersonalData } from "../../data-map/types"
import type { Reach } from "../../subject/types"
import {
  changedWhere,
  changesOf,
  deletedWhere,
  deleteOf,
  updateOf,
} from "../statements"

const rule = (changes: Partial<ColumnRule> = {}): ColumnRule => ({
  category: "name",
  treatment: "clear",
  why: "It is gone",
  ...changes,
})

const entry = (changes: Partial<PersonalData> = {}): PersonalData => ({
  table: "review",
  module: "review",
  label: { en: "Reviews", nb: "Anmeldelser" },
  category: "activity",
  purposes: ["order"],
  source: "given",
  reach: [{ column: "t.customer_id", in: "customer" }],
  rows: "keep",
  why: "A review stays without its author",
  columns: { author: rule() },
  notPersonal: ["id"],
  ...changes,
})

/** The part of a reach that statements are made from. */
const reach = {
  recordKeys: ["kid"],
  join: () => ({ table: '"review"', source: '"reach"', on: "s.id = t.id" }),
} as unknown as Reach

const schemaOf = (
  columns: Record<string, Partial<ColumnFacts>>
): DatabaseSchema => ({
  tables: new Map([
    [
      "review",
      new Map(
        Object.entries(columns).map(([column, facts]) => [
          column,
          { dataType: "text", nullable: true, ...facts },
        ])
      ),
    ],
  ]),
  foreignKeys: [],
})

const flat = (sql: string | undefined) => sql?.replaceAll(/\s+/g, " ")

describe("deletedWhere", () => {
  it.each<[Partial<PersonalData>, string | undefined]>([
    [{ rows: "keep" }, undefined],
    [{ rows: "keep", deleteWhere: "t.old" }, undefined],
    [{ rows: "delete" }, "true"],
    [{ rows: "delete", deleteWhere: "t.a or t.b" }, "(t.a or t.b)"],
    [{ rows: "delete", keepRowsWhileLocked: true }, "not s.locked"],
    [
      { rows: "delete", deleteWhere: "t.a or t.b", keepRowsWhileLocked: true },
      "(t.a or t.b) and not s.locked",
    ],
  ])("of %j is %s", (changes, condition) => {
    expect(deletedWhere(entry(changes))).toBe(condition)
  })
})

describe("changesOf", () => {
  it("passes over what stays, and what the database does not have", () => {
    const columns = {
      author: rule(),
      stars: rule({ treatment: "keep" }),
      place: rule({ treatment: "keep", whileLocked: "clear" }),
      gone: rule(),
    }
    const schema = schemaOf({ author: {}, stars: {}, place: {} })
    const changes = changesOf(entry({ columns }), reach, schema)

    expect(changes.map(({ column }) => column)).toEqual(["author", "place"])
  })

  it("changes nothing of a table the database does not have", () => {
    expect(changesOf(entry({ table: "other" }), reach, schemaOf({}))).toEqual(
      []
    )
  })

  it("says what is replaced rather than removed", () => {
    const columns = {
      author: rule(),
      code: rule({ treatment: "replace", replaceWith: "random" }),
    }
    const changes = changesOf(
      entry({ columns }),
      reach,
      schemaOf({ author: {}, code: {} })
    )

    expect(changes.map(({ replaces }) => replaces)).toEqual([false, true])
  })
})

describe("changedWhere", () => {
  const where = (dataType: string) =>
    changedWhere([{ column: "a", value: "x", replaces: false, dataType }])

  it("counts only rows that would be another", () => {
    expect(where("text")).toBe(
      '(t."a" is not null and t."a" is distinct from (x))'
    )
  })

  it("takes an empty object for nothing", () => {
    expect(where("jsonb")).toBe(
      `(t."a" <> '{}'::jsonb and t."a" is distinct from (x))`
    )
  })

  it("compares the text of what can't be compared", () => {
    expect(where("json")).toBe(
      '(t."a" is not null and t."a"::text is distinct from (x)::text)'
    )
  })

  it("is empty without changes", () => {
    expect(changedWhere([])).toBe("")
  })
})

describe("updateOf", () => {
  it("touches rows of the subject that change, and says when", () => {
    const schema = schemaOf({ author: {}, updated_at: {} })

    expect(flat(updateOf(entry(), reach, schema))).toBe(
      'update "review" t set "author" = null::text, updated_at = now()' +
        ' from "reach" s where s.id = t.id' +
        ' and ((t."author" is not null and t."author" is distinct from (null::text)))'
    )
  })

  it("leaves out the time where the table has none", () => {
    expect(updateOf(entry(), reach, schemaOf({ author: {} }))).not.toContain(
      "updated_at"
    )
  })

  it("is nothing where nothing is to be treated", () => {
    const columns = { author: rule({ treatment: "keep" }) }

    expect(
      updateOf(entry({ columns }), reach, schemaOf({ author: {} }))
    ).toBeUndefined()
  })
})

describe("deleteOf", () => {
  it("deletes rows of the subject under their condition", () => {
    expect(
      flat(deleteOf(entry({ rows: "delete", deleteWhere: "t.old" }), reach))
    ).toBe(
      'delete from "review" t using "reach" s where s.id = t.id and (t.old)'
    )
  })

  it("is nothing where rows stay", () => {
    expect(deleteOf(entry(), reach)).toBeUndefined()
  })
})
