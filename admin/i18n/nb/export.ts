import type { exportTexts as english } from "../en/export"
import type { SameKeys } from "../texts"

export const exportTexts: SameKeys<typeof english> = {
  title: "Eksporter personopplysninger",
  description:
    "Alt butikken har lagret om denne personen, som én fil. Eksporten føres i loggen før den begynner.",
  format: "Format",
  formats: {
    zip: "ZIP: en side å lese, JSON og CSV",
    json: "JSON",
    csv: "CSV",
  },
  scope: "Omfang",
  scopes: {
    access: "Innsyn: alt (art. 15)",
    portability: "Dataportabilitet: det personen selv har gitt (art. 20)",
  },
  locale: "Språk i filen",
  locales: { nb: "Norsk", en: "Engelsk" },
  reason: "Grunn",
  reasons: {
    customer_request: "Kunden har bedt om det",
    authority: "En myndighet har bedt om det",
    other: "Annet",
  },
  note: "Merknad",
  noteHint: "Lagres sammen med forespørselen. Skriv uten å nevne personen.",
  submit: "Eksporter",
  done: "Filen er lastet ned. Den inneholder personopplysninger: Lever den trygt, og slett kopien din etterpå.",
}
