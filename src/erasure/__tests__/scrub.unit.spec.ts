import type { ColumnRule } from "../../data-map/types"
import { literal, scrubbed } from "../scrub"

const rule = (changes: Partial<ColumnRule>): ColumnRule => ({
  category: "orders",
  treatment: "scrub",
  why: "Cut to what refunds need",
  ...changes,
})

const flat = (sql: string): string => sql.replaceAll(/\s+/g, " ").trim()

describe("literal", () => {
  it.each([
    ["kid", "'kid'"],
    ["o'clock", "'o''clock'"],
    ["''", "''''''"],
    ["'; drop table customer; --", "'''; drop table customer; --'"],
  ])("quotes %s", (value, sql) => {
    expect(literal(value)).toBe(sql)
  })
})

describe("scrubbed", () => {
  it("leaves an empty object where no key may stay", () => {
    expect(scrubbed("t.metadata", rule({ keepKeys: [] }), [])).toBe(
      "'{}'::jsonb"
    )
    expect(scrubbed("t.metadata", rule({ keepRecordKeys: true }), [])).toBe(
      "'{}'::jsonb"
    )
    expect(
      scrubbed(
        "t.data",
        rule({ keepKeysBy: { column: "provider_id", keys: { pp_: [] } } }),
        ["kid"]
      )
    ).toBe("'{}'::jsonb")
  })

  it("keeps named keys with plain values only, of objects only", () => {
    const sql = flat(scrubbed("t.metadata", rule({ keepKeys: ["a", "b"] }), []))

    expect(sql).toBe(
      "case when jsonb_typeof(t.metadata) = 'object' then coalesce((" +
        " select jsonb_object_agg(pair.key, pair.value)" +
        " from jsonb_each(t.metadata) pair" +
        " where pair.key = any(array['a', 'b']::text[])" +
        " and jsonb_typeof(pair.value) in ('string', 'number', 'boolean')" +
        " ), '{}'::jsonb) else '{}'::jsonb end"
    )
  })

  it("keeps the shop's record keys only where the rule says so", () => {
    const keys = ["organization_number"]
    const own = rule({ keepKeys: ["a"] })

    expect(scrubbed("t.x", own, keys)).not.toContain("organization_number")
    expect(scrubbed("t.x", { ...own, keepRecordKeys: true }, keys)).toContain(
      "array['a', 'organization_number']"
    )
  })

  it("chooses keys by the provider, and keeps the common ones of all", () => {
    const sql = scrubbed(
      "t.data",
      rule({
        keepKeys: ["id"],
        keepKeysBy: {
          column: "provider_id",
          keys: { pp_stripe: ["intent"], "pp_o'k": [] },
        },
      }),
      []
    )

    expect(flat(sql)).toContain(
      "case when starts_with(t.provider_id, 'pp_stripe') then array['id', 'intent']::text[]" +
        " when starts_with(t.provider_id, 'pp_o''k') then array['id']::text[]" +
        " else array['id']::text[] end"
    )
  })

  it("quotes keys, whatever a shop calls them", () => {
    const sql = scrubbed("t.x", rule({ keepKeys: ["kid') or ('1'='1"] }), [])

    expect(sql).toContain("array['kid'') or (''1''=''1']::text[]")
  })
})
