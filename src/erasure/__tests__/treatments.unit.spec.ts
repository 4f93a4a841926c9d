import type { ColumnRule } from "../../data-map/types"
import { type TreatmentContext, treatedValue } from "../treatments"

const rule = (changes: Partial<ColumnRule>): ColumnRule => ({
  category: "name",
  treatment: "clear",
  why: "It is gone",
  ...changes,
})

const context = (
  facts: Partial<TreatmentContext["facts"]> = {},
  rest: Partial<TreatmentContext> = {}
): TreatmentContext => ({
  recordKeys: [],
  hasPromotionId: false,
  ...rest,
  facts: { dataType: "text", nullable: true, ...facts },
})

const value = (
  changes: Partial<ColumnRule>,
  given: TreatmentContext = context()
): string => treatedValue("name", rule(changes), given)

describe("clear", () => {
  it.each([
    ["text", true, "null::text"],
    ["jsonb", true, "null::jsonb"],
    ["text", false, "''::text"],
    ["character varying(20)", false, "''::character varying(20)"],
    ["jsonb", false, "'{}'::jsonb"],
    ["json", false, "'{}'::json"],
    ["text[]", false, "'{}'::text[]"],
    ["integer[]", true, "null::integer[]"],
    ["integer", false, "'0'::integer"],
    ["numeric(10,2)", false, "'0'::numeric(10,2)"],
    ["boolean", false, "'false'::boolean"],
    ["date", false, "'epoch'::date"],
    ["timestamp with time zone", false, "'epoch'::timestamp with time zone"],
    ["bytea", false, "''::bytea"],
  ])("empties %s, nullable: %s", (dataType, nullable, sql) => {
    expect(value({}, context({ dataType, nullable }))).toBe(sql)
  })
})

describe("keep", () => {
  it("is the value itself", () => {
    expect(value({ treatment: "keep" })).toBe('t."name"')
  })
})

describe("replace", () => {
  it("invents nothing where nothing was", () => {
    for (const replaceWith of ["random", "inactive"] as const) {
      expect(value({ treatment: "replace", replaceWith })).toMatch(
        /^case when t\."name" is not null then .+ end$/
      )
    }
  })

  it("makes an address no mail can reach, once", () => {
    expect(
      value({ treatment: "replace", replaceWith: "unroutable_email" })
    ).toContain(
      `case when t."name" like '%@erased.invalid' then t."name" else gen_random_uuid()::text || '@erased.invalid' end`
    )
  })

  it("names a code after its promotion, or after its own row", () => {
    const erased = { treatment: "replace", replaceWith: "erased_code" } as const

    expect(value(erased)).toContain("'ERASED-' || t.id")
    expect(value(erased, context({}, { hasPromotionId: true }))).toContain(
      "'ERASED-' || coalesce(t.promotion_id, t.id)"
    )
  })
})

describe("scrub", () => {
  it("takes plain json there and back", () => {
    const sql = value(
      { treatment: "scrub", keepKeys: ["a"] },
      context({ dataType: "json" })
    )

    expect(sql).toMatch(/^\(case when jsonb_typeof\(t\."name"::jsonb\)/)
    expect(sql).toMatch(/\)::json$/)
  })
})

describe("a lock", () => {
  it("changes nothing where the rule says nothing of it", () => {
    expect(value({})).not.toContain("s.locked")
  })

  it("keeps what it needs, and only while it lasts", () => {
    expect(value({ whileLocked: "keep" })).toBe(
      'case when s.locked then t."name" else null::text end'
    )
  })

  it("keeps the buyer block exactly where the law names the field", () => {
    expect(value({ recordField: "street" })).toBe(
      `case when s.locked then case when 'street' = any(s.block) then t."name" else null::text end else null::text end`
    )
  })

  it("lets the law go before the treatment while locked", () => {
    const sql = value({
      recordField: "name",
      whileLocked: "replace",
      replaceWith: "random",
    })

    expect(sql).toMatch(
      /^case when s\.locked then case when 'name' = any\(s\.block\) then t\."name" else case when .* end end else null::text end$/
    )
  })

  it("keeps record keys of metadata while it lasts", () => {
    const sql = value(
      { treatment: "scrub", keepRecordKeys: true },
      context({ dataType: "jsonb" }, { recordKeys: ["kid"] })
    )

    expect(sql).toMatch(/^case when s\.locked then .*'kid'/s)
    expect(sql).toMatch(/else '\{\}'::jsonb end$/)
  })
})

describe("a condition", () => {
  it("leaves the other rows as they are", () => {
    expect(value({ onlyWhere: "t.personal" })).toBe(
      'case when t.personal then null::text else t."name" end'
    )
  })
})

it("quotes the column", () => {
  expect(treatedValue('a"b', rule({ treatment: "keep" }), context())).toBe(
    't."a""b"'
  )
})
