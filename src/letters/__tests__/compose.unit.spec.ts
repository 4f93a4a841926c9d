import { LOCALES } from "../../locales"
import { LETTERS } from "../../requests/queue-letter"
import { REFUSAL_REASONS } from "../../requests/reasons"
import { compose } from "../compose"
import type { ErasedFacts } from "../facts/types"
import { write } from "../render"
import { someFacts } from "./facts"

const textOf = (facts: Parameters<typeof someFacts>[0]) =>
  write(compose(someFacts(facts))).text

const ERASED: ErasedFacts = {
  erasedAt: new Date("2026-12-01T09:00:00Z"),
  deleted: [
    { kind: "address", rows: 2 },
    { kind: "cart", rows: 1 },
  ],
  cleared: [{ kind: "orders", rows: 4 }],
  kept: [
    {
      record: "order",
      label: "Bestillinger",
      numbers: ["12", "10", "11", "15"],
      fields: ["name", "street", "place"],
      legal_basis: "Bokføringsloven § 13",
      locked_through: "2031-12-31",
    },
  ],
  recipients: ["payment", "carrier"],
  hasOrders: true,
}

describe("compose", () => {
  const all = LOCALES.flatMap((locale) =>
    LETTERS.map((template) => [template, locale] as const)
  )

  it.each(all)("writes %s in %s, with what was asked", (template, locale) => {
    const { subject, text, html } = write(
      compose(someFacts({ template, locale, erased: ERASED }))
    )
    expect(subject).toBeTruthy()
    expect(text).toContain("prvreq_1")
    expect(text).toMatch(/28\.? (november|November) 2026/)
    expect(text).toContain("personvern@example.com")
    expect(html).toContain(
      `<html lang="${locale === "en" ? "en-GB" : `${locale}-NO`}">`
    )
    expect(text.includes("Datatilsynet")).toBe(template !== "received")
    expect(`${text}${html}`).not.toMatch(/undefined|null|\{\w+\}|Invalid/)
  })

  it("says what was erased, what is kept, by which law and until when", () => {
    const text = textOf({ template: "erased", erased: ERASED })

    expect(text).toContain("Adresser: 2 oppføringer")
    expect(text).toContain("Handlekurver: 1 oppføring\n")
    expect(text).toContain("Bestillinger: 4 oppføringer")
    expect(text).toContain(
      "Bestillingene 10–12 og 15: beløp, varer, navnet ditt, gateadressen og poststedet. Beholdes til og med 31. desember 2031 (bokføringsloven § 13)."
    )
    expect(text).toContain("De som tar imot betaling for oss")
    expect(text).toContain("forbrukerkjøpsloven § 27")
    expect(text).toContain("domstolene")
    expect(text).toContain("https://www.datatilsynet.no")
  })

  it("names the law of another country's consumers to nobody", () => {
    const text = textOf({
      template: "erased",
      locale: "en",
      erased: ERASED,
      controller: { name: "Skog AB", country: "se" },
    })
    expect(text).toContain("Integritetsskyddsmyndigheten")
    expect(text).not.toContain("section 27")
    expect(text).toContain("the law of your country")
  })

  it("says so where nothing is kept, and leaves goods out without orders", () => {
    const text = textOf({
      template: "erased",
      erased: { ...ERASED, kept: [], recipients: [], hasOrders: false },
    })
    expect(text).toContain("Loven krever ikke at vi beholder noe om deg.")
    expect(text).toContain("Vi har ikke registrert at noen har fått")
    expect(text).not.toContain("reklamere")
  })

  it("has no end date to name before the shop has set one", () => {
    const only = ERASED.kept[0] as ErasedFacts["kept"][number]
    const text = textOf({
      template: "erased",
      erased: {
        ...ERASED,
        kept: [{ ...only, numbers: ["7"], fields: [], locked_through: null }],
      },
    })
    expect(text).toContain(
      "Bestilling 7: beløp og varer. Beholdes så lenge loven krever det."
    )
  })

  it("names the guards with order numbers, and what went already", () => {
    const text = textOf({
      template: "delayed",
      guards: [
        { code: "withdrawal_period", numbers: ["7", "8"] },
        { code: "loyalty_balance", numbers: [] },
        { code: "never_heard_of", numbers: ["9"] },
      ],
      erased: { ...ERASED, cleared: [] },
    })
    expect(text).toContain(
      "- Bestilling der angrefristen ikke har gått ut: 7 og 8"
    )
    expect(text).toContain("- Penger du har til gode hos oss")
    expect(text).toContain("- Noe annet vi må avklare først: 9")
    expect(text).toContain("Dette har vi slettet allerede:\n\n- Adresser: 2")
  })

  it("gives the reason for every refusal, and what to do about it", () => {
    const texts = REFUSAL_REASONS.map(({ code }) =>
      textOf({ template: "refused", request: { refusal_reason: code } })
    )
    expect(new Set(texts).size).toBe(REFUSAL_REASONS.length)
    for (const text of texts) {
      expect(text).toContain("klage til Datatilsynet")
    }
  })

  it("gives the new day and the reason of an extension", () => {
    const text = textOf({
      template: "extended",
      locale: "en",
      request: {
        due_on: "2027-02-26",
        extended_from: "2026-12-28",
        extension_reason: "complexity",
      },
    })
    expect(text).toContain("by 28 December 2026")
    expect(text).toContain("by 26 February 2027")
    expect(text).toContain("takes much work")
  })

  it("says until when an archive can be fetched, and when it can't", () => {
    const until = new Date("2026-12-01T08:30:00Z")
    const page = "https://shop.example.com/no/personvern"
    const open = textOf({
      template: "ready",
      request: { type: "access" },
      archiveUntil: until,
      storefrontUrl: page,
    })
    expect(open).toContain("1. desember 2026 kl. 09:30")
    expect(open).toContain(`Hent opplysningene dine: ${page}`)
    expect(
      textOf({ template: "ready", request: { type: "access" } })
    ).toContain("kan ikke hentes lenger")
  })

  it("names corrected fields, and never what stands in them", () => {
    const text = textOf({
      template: "completed",
      request: { type: "rectification" },
      fields: ["first_name", "postal_code"],
      correctedCopies: 3,
      notedDocuments: 1,
    })
    expect(text).toContain("- Fornavn\n- Postnummer")
    expect(text).toContain("rettet 3 steder")
    expect(text).toContain("Ett salgsdokument")
  })

  it.each([
    ["rectification", "skal få vite om rettingen"],
    ["restriction", "skal få vite om begrensningen"],
  ] as const)("names those who are told of a %s", (type, lead) => {
    const about = { template: "completed" as const, fields: ["first_name"] }
    const told = textOf({
      ...about,
      request: { type },
      told: ["Nyhetsbrev AS", "payment"],
    })
    expect(told).toContain(lead)
    expect(told).toContain(
      "- Nyhetsbrev AS\n- De som tar imot betaling for oss"
    )
    expect(textOf({ ...about, request: { type } })).not.toContain(lead)
  })

  it("says how long somebody can still think again, while they can", () => {
    const cooling = (execute_after: string) =>
      textOf({
        request: {
          waiting_for: "cooling_off",
          execute_after: new Date(execute_after),
        },
      })
    expect(cooling("2026-12-01T11:00:00Z")).toContain(
      "Vi sletter tidligst 1. desember 2026 kl. 12:00"
    )
    expect(cooling("2026-11-28T11:00:00Z")).not.toContain("tidligst")
  })
})
