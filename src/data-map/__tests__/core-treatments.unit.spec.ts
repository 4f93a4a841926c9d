import { coreDataMap } from "../entries"
import type { ColumnRule, PersonalData, Treatment } from "../types"

type Named = { name: string; rule: ColumnRule; entry: PersonalData }

const rules: Named[] = coreDataMap.entries.flatMap((entry) =>
  Object.entries(entry.columns).map(([column, rule]) => ({
    name: `${entry.table}.${column}`,
    rule,
    entry,
  }))
)

const namesOf = (found: readonly Named[]): string[] =>
  found.map(({ name }) => name)

const doesEver = ({ rule }: Named, treatment: Treatment): boolean =>
  rule.treatment === treatment || rule.whileLocked === treatment

describe("treatments", () => {
  it("never touch a figure", () => {
    const touched = coreDataMap.entries.flatMap((entry) =>
      (entry.figures ?? [])
        .filter((column) => {
          const rule = entry.columns[column]
          return rule && (rule.treatment !== "keep" || rule.whileLocked)
        })
        .map((column) => `${entry.table}.${column}`)
    )

    expect(touched).toEqual([])
  })

  it("name figures that the table declares", () => {
    const unknown = coreDataMap.entries.flatMap((entry) =>
      (entry.figures ?? [])
        .filter(
          (column) =>
            !(column in entry.columns) && !entry.notPersonal.includes(column)
        )
        .map((column) => `${entry.table}.${column}`)
    )

    expect(unknown).toEqual([])
  })

  it("delete no row with figures", () => {
    const lost = coreDataMap.entries.filter(
      ({ rows, figures }) => rows === "delete" && figures?.length
    )

    expect(lost.map(({ table }) => table)).toEqual([])
  })

  it("that scrub have an allow-list", () => {
    const open = rules.filter(
      (named) =>
        doesEver(named, "scrub") &&
        !named.rule.keepKeys &&
        !named.rule.keepRecordKeys &&
        !named.rule.keepKeysBy
    )

    expect(namesOf(open)).toEqual([])
  })

  it("that replace say by what, and only they do", () => {
    const unsaid = rules.filter(
      (named) =>
        doesEver(named, "replace") !== (named.rule.replaceWith !== undefined)
    )

    expect(namesOf(unsaid)).toEqual([])
  })

  it("keep a row by name only where it can be deleted", () => {
    const idle = coreDataMap.entries.filter(
      ({ rows, deleteWhere, keepRowsWhileLocked }) =>
        rows === "keep" && (deleteWhere || keepRowsWhileLocked)
    )

    expect(idle.map(({ table }) => table)).toEqual([])
  })

  it("find the column that names a provider", () => {
    const lost = rules.filter(({ rule, entry }) => {
      const column = rule.keepKeysBy?.column
      return (
        column !== undefined &&
        !entry.notPersonal.includes(column) &&
        !(column in entry.columns)
      )
    })

    expect(namesOf(lost)).toEqual([])
  })
})

describe("credentials", () => {
  it("never leave with their value", () => {
    const handedOut = rules.filter(
      ({ rule }) =>
        rule.category === "credential" && rule.export !== "existence"
    )

    expect(namesOf(handedOut)).toEqual([])
  })

  it("cover everything that opens an account or is worth money", () => {
    const secrets = rules.filter(({ name }) =>
      /password|secret|token|code_hash|^(loyalty_gift_card|store_credit_account)\.code$/.test(
        name.replace("auth_password_reset_token.", "")
      )
    )

    expect(secrets.length).toBeGreaterThan(0)
    expect(
      namesOf(secrets.filter(({ rule }) => rule.category !== "credential"))
    ).toEqual([])
  })
})

describe("the customer row", () => {
  const customer = coreDataMap.entries.find(({ table }) => table === "customer")

  it("stays, with an address no mail can reach", () => {
    expect(customer?.rows).toBe("keep")
    expect(customer?.columns["email"]).toMatchObject({
      treatment: "replace",
      replaceWith: "unroutable_email",
    })
  })

  it("is reached by e-mail for guests only", () => {
    expect(customer?.reach).toEqual([
      { mailbox: "t.email", where: "t.has_account = false" },
    ])
  })
})
