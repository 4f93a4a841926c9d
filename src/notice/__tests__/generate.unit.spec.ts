import { CATEGORIES } from "../../data-map/vocabulary"
import { LOCALES, noticeTexts } from "../../locales"
import { PRESET_PURPOSES, RECIPIENT_KINDS } from "../../purposes"
import { resolveRetentionRules } from "../../retention"
import { STORAGE_LIMITS } from "../../storage-limits/limits"
import { StorageLimits } from "../../storage-limits/settings"
import { generateNotice } from "../generate"
import type { NoticeFacts } from "../generate/facts"
import { recipientKinds } from "../../recipients/kinds"

const facts = (change: Partial<NoticeFacts> = {}): NoticeFacts => ({
  controller: { name: "Nordlys Handel AS", country: "no" },
  storefrontUrl: undefined,
  purposes: PRESET_PURPOSES,
  categories: ["name", "email", "orders"],
  sources: ["given"],
  recipients: recipientKinds(),
  rules: resolveRetentionRules({ country: "no", fiscal_year_end: "12-31" }),
  storageLimits: StorageLimits.parse({}),
  archiveHours: 72,
  ...change,
})

const textOf = (given: NoticeFacts, id: string, locale: "nb" | "nn" | "en") =>
  JSON.stringify(
    generateNotice(given).sections.find((section) => section.id === id)?.texts[
      locale
    ]
  )

describe("generateNotice", () => {
  it("says every section in every language, without holes", () => {
    const { title, sections } = generateNotice(facts())

    expect(title.nn).toBe("Personvernerklæring for Nordlys Handel AS")
    for (const { texts } of sections) {
      for (const locale of LOCALES) {
        expect(texts[locale].heading).toBeTruthy()
        expect(texts[locale].blocks.length).toBeGreaterThan(0)
      }
    }
    expect(JSON.stringify(sections)).not.toMatch(/\{\w+\}|undefined|null/)
  })

  it("tells retention by law, with its source, in words", () => {
    expect(textOf(facts(), "retention", "nb")).toContain("3 år og 6 måneder")
    const rules = resolveRetentionRules({
      country: "no",
      fiscal_year_end: "12-31",
      oss: { registered: true },
      by_sales_channel: { sc_1: { country: "se" } },
    })
    const text = textOf(facts({ rules }), "retention", "nb")
    expect(text).toContain("Norge: bokføringsloven § 13")
    expect(text).toContain("Sverige: ")
    expect(text).toContain("Salg til andre land i EU: ")
    expect(text).toContain("Kilde: ")
    const unset = facts({ rules: resolveRetentionRules({}) })
    expect(textOf(unset, "retention", "nb")).toContain("bokføringsreglene")
  })

  it("promises only limits that are switched on", () => {
    const counting = textOf(facts(), "retention", "nb")
    expect(counting).not.toContain("Handlekurver du ikke fullførte")
    const storageLimits = StorageLimits.parse({
      abandoned_carts: { mode: "on", after_days: 60 },
      inactive_accounts: { mode: "on", after_months: 48 },
    })
    const text = textOf(facts({ storageLimits }), "retention", "nb")
    expect(text).toContain("slettes 60 dager etter siste endring")
    expect(text).toContain("48 måneder, slettes. Du får et varsel 30 dager før")
    expect(text).not.toContain("Engangskoder og lenker")
  })

  it("names the authority of the controller's country, and their officer", () => {
    expect(textOf(facts(), "complaint", "nb")).toContain("Datatilsynet")
    const swedish = facts({
      controller: {
        name: "Norrsken AB",
        country: "se",
        data_protection_officer: { email: "dpo@example.com" },
      },
    })
    expect(textOf(swedish, "complaint", "en")).toContain(
      "Integritetsskyddsmyndigheten"
    )
    expect(textOf(swedish, "controller", "en")).toContain("dpo@example.com")
    const nobody = facts({ controller: undefined })
    expect(textOf(nobody, "complaint", "nb")).toContain("personvernmyndigheten")
    expect(textOf(nobody, "controller", "nb")).toContain("Nettbutikken er")
  })

  it("has words for every category, recipient and limit there is", () => {
    expect(
      recipientKinds()
        .map(({ id }) => id)
        .sort()
    ).toEqual([...RECIPIENT_KINDS].sort())
    for (const locale of LOCALES) {
      const { categories, retention } = noticeTexts(locale)
      expect(Object.keys(categories.each)).toEqual(
        expect.arrayContaining(Object.keys(CATEGORIES))
      )
      expect(Object.keys(retention.limits).sort()).toEqual(
        STORAGE_LIMITS.map(({ id }) => id).sort()
      )
    }
  })
})
