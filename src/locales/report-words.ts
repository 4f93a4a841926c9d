import type { Locale } from "."

/** Words of the record of processing activities. */
export type ReportWords = {
  subjects: readonly string[]
  noTransfers: string
  /** Heads of the columns of the CSV, in their order. */
  columns: readonly string[]
}

const WORDS: Readonly<Record<Locale, ReportWords>> = {
  nb: {
    subjects: [
      "Kunder med og uten konto",
      "Besøkende i nettbutikken",
      "Mottakere av varer og meldinger",
    ],
    noTransfers: "Ingen",
    columns: [
      "Behandlingsansvarlig",
      "Formål",
      "Beskrivelse",
      "Rettslig grunnlag",
      "Kategorier av registrerte",
      "Kategorier av personopplysninger",
      "Kategorier av mottakere",
      "Overføring til tredjeland",
      "Frister for sletting",
      "Sikkerhetstiltak",
    ],
  },
  nn: {
    subjects: [
      "Kundar med og utan konto",
      "Besøkjande i nettbutikken",
      "Mottakarar av varer og meldingar",
    ],
    noTransfers: "Inga",
    columns: [
      "Behandlingsansvarleg",
      "Føremål",
      "Skildring",
      "Rettsleg grunnlag",
      "Kategoriar av registrerte",
      "Kategoriar av personopplysningar",
      "Kategoriar av mottakarar",
      "Overføring til tredjeland",
      "Fristar for sletting",
      "Tryggingstiltak",
    ],
  },
  en: {
    subjects: [
      "Customers with and without an account",
      "Visitors of the shop",
      "Recipients of goods and messages",
    ],
    noTransfers: "None",
    columns: [
      "Controller",
      "Purpose",
      "Description",
      "Legal basis",
      "Categories of data subjects",
      "Categories of personal data",
      "Categories of recipients",
      "Transfers to third countries",
      "Time limits for erasure",
      "Security measures",
    ],
  },
}

/** Words of the record of processing activities. */
export function reportWords(locale: Locale): ReportWords {
  return WORDS[locale]
}
