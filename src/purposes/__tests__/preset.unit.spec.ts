import { CATEGORIES, PURPOSES } from "../../data-map/vocabulary"
import { digestOfText, PRESET_PURPOSES } from ".."

/** What two privacy policies of Norwegian shops say, purpose by purpose. */
const STATED: readonly [string, string, string][] = [
  ["Levering av tjeneste/avtaleinngåelse", "order", "contract"],
  ["Behandling av bestillinger og betalinger", "order", "contract"],
  ["Administrasjon av kundeforhold", "customer_relation", "contract"],
  ["Tilby kundeservice og support", "customer_relation", "contract"],
  [
    "Kommunikasjon vedrørende dine bestillinger",
    "order_communication",
    "contract",
  ],
  [
    "Analyse, forretningsutvikling og forbedring av tjenester",
    "improvement",
    "legitimate_interest",
  ],
  [
    "Forbedring av vår nettside og våre tjenester",
    "improvement",
    "legitimate_interest",
  ],
  ["Systemovervåking, feilretting mm.", "monitoring", "legitimate_interest"],
  [
    "Sikkerhet, avdekking av svindel og kriminelle handlinger",
    "security",
    "legitimate_interest",
  ],
  ["Overholde rettslige forpliktelser", "bookkeeping", "legal_obligation"],
  ["Sende nyhetsbrev og markedsføring", "marketing", "consent"],
]

describe("the preset", () => {
  it.each(STATED)("holds «%s»", (_, id, basis) => {
    const purpose = PRESET_PURPOSES.find((one) => one.id === id)
    expect(purpose?.legal_basis).toBe(basis)
  })

  it("knows every purpose of the data map, on the same ground", () => {
    const known = new Map(PRESET_PURPOSES.map((one) => [one.id, one]))
    for (const [id, { basis }] of Object.entries(PURPOSES)) {
      expect([id, known.get(id)?.legal_basis]).toEqual([id, basis])
    }
  })

  it.each(PRESET_PURPOSES.map((purpose) => [purpose.id, purpose] as const))(
    "says the same of %s in each language, and only what the law allows",
    (_, purpose) => {
      const texts = [purpose.label, purpose.text, purpose.retention]
      for (const text of texts) {
        expect(Object.keys(text).sort()).toEqual(["en", "nb", "nn"])
        expect(Object.values(text).every((one) => one.trim())).toBe(true)
      }
      expect(purpose.categories.every((one) => one in CATEGORIES)).toBe(true)
      expect(purpose.needs_consent).toBe(purpose.legal_basis === "consent")
      expect(purpose.can_object).toBe(
        purpose.direct_marketing ||
          purpose.legal_basis === "legitimate_interest"
      )
    }
  )

  it("digests label and text, so that neither changes unseen", () => {
    const purpose = {
      label: { nb: "a", nn: "b", en: "c" },
      text: { nb: "d", nn: "e", en: "f" },
    }
    const digest = digestOfText(purpose, "nb")

    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOfText(purpose, "nn")).not.toBe(digest)
    expect(
      digestOfText({ ...purpose, text: { ...purpose.text, nb: "D" } }, "nb")
    ).not.toBe(digest)
  })
})
