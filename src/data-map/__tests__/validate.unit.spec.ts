import { coreDataMap } from "../entries"
import { findShapeMistakes } from "../shape"
import type { ColumnRule, DataMap, PersonalData } from "../types"
import { findDataMapMistakes } from "../validate"

const rule = (changes: Partial<ColumnRule> = {}): ColumnRule => ({
  category: "activity",
  treatment: "clear",
  why: "Because it says so",
  ...changes,
})

const entry = (changes: object = {}): PersonalData => ({
  table: "review",
  module: "review",
  label: { en: "Reviews", nb: "Anmeldelser" },
  category: "activity",
  purposes: ["customer_relation"],
  source: "given",
  reach: [{ mailbox: "t.email" }],
  rows: "keep",
  why: "A review stays without its author",
  columns: { text: rule() },
  notPersonal: ["id", "stars"],
  ...changes,
})

const mistakesOf = (...entries: PersonalData[]): string[] =>
  findDataMapMistakes({ entries, free: [] })

describe("findDataMapMistakes", () => {
  it("finds none in Medusa's own tables", () => {
    expect(findDataMapMistakes(coreDataMap)).toEqual([])
  })

  it("finds none in a sound entry", () => {
    expect(mistakesOf(entry())).toEqual([])
  })

  it.each<[string, object]>([
    ["expected a label in en and nb", { label: { en: "Reviews" } }],
    ['unknown category "toString"', { category: "toString" }],
    ['unknown source "rumor"', { source: "rumor" }],
    ['unknown purpose "fun"', { purposes: ["order", "fun"] }],
    ['expected rows to be "keep" or "delete", not "burn"', { rows: "burn" }],
    ["expected a sentence in why", { why: "  " }],
    ["expected at least one path in reach", { reach: [] }],
    [
      'is reached through "party", which is not declared',
      { reach: [{ referencedBy: "party", column: "r.id" }] },
    ],
    [
      'column "key" identifies its rows and is not declared; name another in key',
      { key: "key" },
    ],
    [
      'column "total" is a bookkeeping figure and is not declared',
      { figures: ["total"] },
    ],
    [
      'column "text" is a bookkeeping figure, which "clear" would change',
      { figures: ["text"] },
    ],
    [
      'column "stars" is declared twice',
      { notPersonal: ["id", "stars", "stars"] },
    ],
    ['column "text" is declared twice', { notPersonal: ["id", "text"] }],
  ])("says: %s", (mistake, changes) => {
    expect(mistakesOf(entry(changes))).toEqual([`table "review": ${mistake}`])
  })

  it.each<[string, object]>([
    ['has the unknown category "mood"', { category: "mood" }],
    [
      'has the unknown treatment "undefined", expected one of clear, replace, scrub, keep',
      { treatment: undefined },
    ],
    [
      'has the unknown treatment while locked "hide", expected one of clear, replace, scrub, keep',
      { whileLocked: "hide" },
    ],
    [
      'has the unknown replacement "stars", expected one of unroutable_email, random, erased_code, inactive, no_account',
      { treatment: "replace", replaceWith: "stars" },
    ],
    [
      'has the unknown field of a record "shoe_size", expected one of name, street, place, organization_number',
      { recordField: "shoe_size" },
    ],
    [
      'has the unknown source "rumor", expected one of given, observed, staff',
      { source: "rumor" },
    ],
    ["says no why", { why: "" }],
    [
      'is "scrub" without keys that may stay; use "clear"',
      { treatment: "scrub" },
    ],
    [
      'is "scrub" without keys that may stay; use "clear"',
      { whileLocked: "scrub" },
    ],
    ['is "replace" without replaceWith', { treatment: "replace" }],
  ])("says of a column: %s", (mistake, changes) => {
    const columns = { text: rule(changes) }

    expect(mistakesOf(entry({ columns }))).toEqual([
      `table "review": column "text" ${mistake}`,
    ])
  })

  it("refuses a figure that only a lock would change", () => {
    const columns = { text: rule({ treatment: "keep", whileLocked: "clear" }) }

    expect(mistakesOf(entry({ columns, figures: ["text"] }))).toEqual([
      'table "review": column "text" is a bookkeeping figure, which "clear" would change',
    ])
  })

  it("names a table that is declared personal and free", () => {
    const map: DataMap = {
      entries: [entry()],
      free: [{ table: "review", module: "r", reason: "None", columns: [] }],
    }

    expect(findDataMapMistakes(map)).toEqual([
      'table "review" is declared twice',
    ])
  })

  it("names a cycle together with every other mistake", () => {
    const through = (table: string) => [{ column: "t.id", in: table }]

    expect(
      mistakesOf(
        entry({ table: "a", reach: through("b"), why: "" }),
        entry({ table: "b", reach: through("a") })
      )
    ).toEqual([
      'table "a": expected a sentence in why',
      "Data map: tables are reached through each other: a -> b -> a",
    ])
  })
})

describe("findShapeMistakes", () => {
  it("takes what can be read", () => {
    expect(findShapeMistakes(entry({ category: "unknown" }))).toEqual([])
  })

  it.each<[string, unknown]>([
    ["expected an object that declares a table", null],
    ["expected an object that declares a table", "review"],
    ["expected an object that declares a table", [entry()]],
    [
      "a table without a name: expected its name in table",
      entry({ table: "" }),
    ],
    ['table "review": expected an object in columns', entry({ columns: [] })],
    [
      'table "review": column "text" expected a rule',
      entry({ columns: { text: "clear" } }),
    ],
    [
      'table "review": expected a list of columns in notPersonal',
      entry({ notPersonal: "id" }),
    ],
    [
      'table "review": expected a list in purposes',
      entry({ purposes: undefined }),
    ],
    [
      'table "review": expected a list in reach, each with one of in, referencedBy, mailbox, like',
      entry({ reach: [{ column: "t.customer_id" }] }),
    ],
  ])("says: %s", (mistake, value) => {
    expect(findShapeMistakes(value)).toEqual([mistake])
  })
})
