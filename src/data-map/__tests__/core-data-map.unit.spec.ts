import { coreDataMap } from "../entries"
import { inReachOrder, parentsOf } from "../graph"
import type { ColumnRule, PersonalData, ReachPath } from "../types"
import { CATEGORIES, PURPOSES, SOURCES } from "../vocabulary"

const { entries, free } = coreDataMap

const rulesOf = (entry: PersonalData): [string, ColumnRule][] =>
  Object.entries(entry.columns)

const allRules = entries.flatMap((entry) =>
  rulesOf(entry).map(
    ([column, rule]) => [`${entry.table}.${column}`, rule, entry] as const
  )
)

const duplicatesIn = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) !== index)

/** A sentence for people: several words, a capital, no full stop. */
const isSentence = (text: string): boolean =>
  /^[A-Z]/.test(text) && !/[.\s]$/.test(text) && text.split(" ").length >= 3

const expressionsOf = (path: ReachPath): string[] => {
  const own = (): (string | undefined)[] => {
    if ("mailbox" in path) {
      return [path.mailbox, path.owner]
    }
    return "like" in path ? [path.same, path.likeWhere] : [path.column]
  }
  return [...own(), path.where].filter((sql) => sql !== undefined)
}

describe("tables", () => {
  it("are declared once", () => {
    const names = [...entries, ...free].map(({ table }) => table)

    expect(duplicatesIn(names)).toEqual([])
  })

  it("name every column once, personal or not", () => {
    const twice = entries.flatMap((entry) =>
      duplicatesIn([...Object.keys(entry.columns), ...entry.notPersonal]).map(
        (column) => `${entry.table}.${column}`
      )
    )

    expect(twice).toEqual([])
  })

  it("that are free of personal data name every column once", () => {
    const twice = free.flatMap(({ table, columns }) =>
      duplicatesIn(columns).map((column) => `${table}.${column}`)
    )

    expect(twice).toEqual([])
  })

  it("have a column that identifies their rows", () => {
    const without = entries.filter((entry) => {
      const columns = [...Object.keys(entry.columns), ...entry.notPersonal]
      return !columns.includes(entry.key ?? "id")
    })

    expect(without.map(({ table }) => table)).toEqual([])
  })

  it("have labels in English and Norwegian", () => {
    const unlabeled = entries.filter(({ label }) => !label.en || !label.nb)

    expect(unlabeled).toEqual([])
  })
})

describe("words", () => {
  it("of categories, purposes and sources are known", () => {
    const categories = [
      ...entries.map(({ category }) => category),
      ...allRules.map(([, { category }]) => category),
    ]
    const purposes = [
      ...entries.flatMap((entry) => entry.purposes),
      ...allRules.flatMap(([, rule]) => rule.purposes ?? []),
    ]
    const sources = [
      ...entries.map(({ source }) => source),
      ...allRules.flatMap(([, { source }]) => source ?? []),
    ]

    expect(categories.filter((name) => !(name in CATEGORIES))).toEqual([])
    expect(purposes.filter((name) => !(name in PURPOSES))).toEqual([])
    expect(sources.filter((name) => !(name in SOURCES))).toEqual([])
  })

  it("give every table at least one purpose", () => {
    const aimless = entries.filter(({ purposes }) => !purposes.length)

    expect(aimless.map(({ table }) => table)).toEqual([])
  })

  it("that say why are sentences", () => {
    const reasons = [
      ...entries.map(({ table, why }) => [table, why] as const),
      ...allRules.map(([column, { why }]) => [column, why] as const),
    ]

    expect(reasons.filter(([, why]) => !isSentence(why))).toEqual([])
  })

  it("say why a table is free of personal data", () => {
    const unexplained = free.filter(({ reason }) => reason.length < 12)

    expect(unexplained).toEqual([])
  })
})

describe("paths", () => {
  it("start from tables in the map", () => {
    const tables = new Set(entries.map(({ table }) => table))
    const unknown = entries.flatMap((entry) =>
      parentsOf(entry).filter((parent) => !tables.has(parent))
    )

    expect(unknown).toEqual([])
  })

  it("do not lead in circles", () => {
    expect(inReachOrder(coreDataMap)).toHaveLength(entries.length)
  })

  it("lead to every table", () => {
    const unreached = entries.filter(({ reach }) => !reach.length)

    expect(unreached.map(({ table }) => table)).toEqual([])
  })

  it("say which row their columns belong to", () => {
    const unqualified = entries.flatMap((entry) =>
      entry.reach.flatMap(expressionsOf).filter((sql) => !/\b[tr]\./.test(sql))
    )

    expect(unqualified).toEqual([])
  })

  it("take the block of an order from an order", () => {
    const blocks = entries.flatMap((entry) =>
      entry.reach.filter(
        (path) =>
          "referencedBy" in path && path.block && path.referencedBy !== "order"
      )
    )

    expect(blocks).toEqual([])
  })

  it("and conditions hold no question mark, which would be a parameter", () => {
    const sql = entries.flatMap((entry) => [
      ...entry.reach.flatMap(expressionsOf),
      ...(entry.addresses ?? []),
      entry.deleteWhere ?? "",
      entry.activeWhere ?? "",
      ...rulesOf(entry).map(([, rule]) => rule.onlyWhere ?? ""),
    ])

    expect(sql.filter((expression) => expression.includes("?"))).toEqual([])
  })
})
