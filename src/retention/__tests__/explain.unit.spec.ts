import { decideRetention } from "../decide"
import {
  explainDecision,
  type RetentionLocale,
} from "../explain/explain-decision"
import { resolveRetentionRules } from "../settings/resolve-rules"
import { anOrder, aNorwegianShop } from "./builders"

const AT = "2025-02-12T08:00:00Z"
const LOCALES: RetentionLocale[] = ["nb", "nn", "en"]

const explain = (
  order = anOrder({ on: "2025-02-10", shipped_at: AT }),
  rules = aNorwegianShop(),
  day = "2025-03-01"
) => {
  const decision = decideRetention(order, rules, day)
  return LOCALES.map((locale) => explainDecision(decision, locale))
}

describe("explainDecision", () => {
  it("says what is kept, until when, and by which law", () => {
    expect(explain()).toEqual([
      "Beholdes til og med 31.12.2030 etter bokføringsloven § 13: beløpene; " +
        "kjøperens navn, gateadresse, poststed og organisasjonsnummer; hele " +
        "leveringsadressen (til og med 30.06.2029).",
      "Blir teke vare på til og med 31.12.2030 etter bokføringslova § 13: " +
        "beløpa; namnet, gateadressa, poststaden og organisasjonsnummeret til " +
        "kjøparen; heile leveringsadressa (til og med 30.06.2029).",
      "Kept through 31 December 2030 under Bokføringsloven § 13: the amounts; " +
        "the buyer's name, street address, postal code, town and country and " +
        "organization number; the full delivery address (through " +
        "30 June 2029).",
    ])
  })

  it("names only the place once the delivery address may go", () => {
    expect(explain(undefined, undefined, "2029-07-01")[0]).toMatch(
      /; leveringsstedet\.$/
    )
  })

  it("gives the address no day of its own when it stays as long", () => {
    const rules = aNorwegianShop({ delivery_address: "lock" })

    expect(explain(undefined, rules)[0]).toMatch(/; hele leveringsadressen\.$/)
  })

  it("tells that the buyer is not locked before issue", () => {
    expect(explain(anOrder({ on: "2025-02-10" }))).toEqual([
      "Beholdes til og med 31.12.2030 etter bokføringsloven § 13: beløpene; " +
        "kjøperens navn og adresse er ikke låst ennå.",
      "Blir teke vare på til og med 31.12.2030 etter bokføringslova § 13: " +
        "beløpa; namnet og adressa til kjøparen er ikkje låste enno.",
      "Kept through 31 December 2030 under Bokføringsloven § 13: the amounts; " +
        "the buyer's name and address are not locked yet.",
    ])
  })

  it("tells why there is no end", () => {
    expect(explain(anOrder(), resolveRetentionRules())).toEqual([
      "Beholdes uten sluttdato, fordi land og regnskapsår ikke er satt: " +
        "beløpene; kjøperens navn og adresse er ikke låst ennå.",
      "Blir teke vare på utan sluttdato, fordi land og rekneskapsår ikkje er " +
        "sett: beløpa; namnet og adressa til kjøparen er ikkje låste enno.",
      "Kept with no end date, because country and fiscal year are not set: " +
        "the amounts; the buyer's name and address are not locked yet.",
    ])
  })

  it("tells that the time is over", () => {
    expect(explain(undefined, undefined, "2031-01-01")).toEqual([
      "Ikke lenger låst: oppbevaringstiden etter bokføringsloven § 13 gikk ut " +
        "31.12.2030.",
      "Ikkje låst lenger: oppbevaringstida etter bokføringslova § 13 gjekk ut " +
        "31.12.2030.",
      "No longer locked: the retention period of Bokføringsloven § 13 ended " +
        "on 31 December 2030.",
    ])
  })

  it.each([
    [anOrder({ is_draft: true }), ["utkast", "utkast", "draft"]],
    [anOrder({ canceled_at: AT }), ["avbestilt", "avbestilt", "canceled"]],
  ])("tells why there is no lock", (order, words) => {
    explain(order).forEach((text, index) =>
      expect(text).toContain(words[index])
    )
  })

  it("leaves the names of foreign laws as they are", () => {
    const rules = resolveRetentionRules({
      country: "de",
      fiscal_year_end: "12-31",
    })

    expect(explain(undefined, rules)[0]).toContain(
      "etter AO § 147, HGB § 257, UStG § 14b"
    )
  })
})
