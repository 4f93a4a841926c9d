import type { dataMap as english } from "../en/data-map"
import type { SameKeys } from "../texts"

export const dataMap: SameKeys<typeof english> = {
  title: "Datakart",
  subtitle:
    "Hver tabell og kolonne som kan inneholde personopplysninger, og hva som skjer med den.",
  unmapped: {
    title_one: "{{columns}} kolonne er ikke beskrevet",
    title_other: "{{columns}} kolonner er ikke beskrevet",
    text: "Ingen har sagt hva disse inneholder. Kolonner som henger sammen med en person, stanser all sletting til de er beskrevet.",
    how: "Beskriv en tabell med definePersonalData i innstillingen personal_data, eller la tillegget som eier den, kalle registerPersonalData. Veiledningen «Declaring your own tables» viser hvordan.",
    reachedBy: "henger på {{path}}",
    notReached: "henger ikke på noen",
  },
  filter: "Søk i tabeller og kolonner",
  count_one: "{{tables}} tabell",
  count_other: "{{tables}} tabeller",
  nothing: "Ingenting passer",
  nothingText: "Ingen tabell eller kolonne har dette i navnet.",
  rows: { keep: "Rader blir stående", delete: "Rader fjernes" },
  column: "Kolonne",
  category: "Kategori",
  treatment: "Behandling",
  locked: "Mens den er låst",
  why: "Hvorfor",
  treatments: {
    clear: "Tømmes",
    replace: "Erstattes",
    scrub: "Kuttes til det som kan stå",
    keep: "Beholdes",
  },
  byLaw: "Står så lenge loven nevner den",
}
