/** A text people read, in the languages the dashboard and the report speak. */
export type LocalizedText = { en: string; nb: string; nn?: string }

/** What kind of personal data a column holds. Shown in exports and notices. */
export const CATEGORIES = {
  name: { en: "Name", nb: "Navn" },
  address: { en: "Address", nb: "Adresse" },
  phone: { en: "Phone number", nb: "Telefonnummer" },
  email: { en: "E-mail address", nb: "E-postadresse" },
  orders: { en: "Orders", nb: "Bestillinger" },
  delivery: { en: "Deliveries", nb: "Leveringer" },
  cart: { en: "Carts", nb: "Handlekurver" },
  discount: { en: "Discount codes", nb: "Rabattkoder" },
  loyalty: { en: "Loyalty programme", nb: "Lojalitetsprogram" },
  agreement: { en: "Products and agreements", nb: "Produkter og avtaler" },
  account: { en: "Account and profile", nb: "Konto og profil" },
  credential: { en: "Login secrets", nb: "Innloggingsopplysninger" },
  payment: { en: "Payment details", nb: "Betalingsopplysninger" },
  communication: { en: "Messages sent to you", nb: "Meldinger sendt til deg" },
  support: {
    en: "Customer service and complaints",
    nb: "Kundeservice og klager",
  },
  activity: { en: "Activity", nb: "Aktivitet" },
  technical: { en: "Technical data", nb: "Tekniske data" },
  privacy: { en: "Privacy requests", nb: "Personvernforespørsler" },
  unclassified: { en: "Not yet classified", nb: "Ikke klassifisert ennå" },
} as const satisfies Record<string, LocalizedText>

export type Category = keyof typeof CATEGORIES

/** Who the data came from (GDPR art. 15(1)(g)). */
export const SOURCES = {
  given: { en: "Given by you", nb: "Oppgitt av deg" },
  observed: {
    en: "Observed when you used the shop",
    nb: "Registrert da du brukte butikken",
  },
  staff: { en: "Written by our staff", nb: "Skrevet av våre ansatte" },
} as const satisfies Record<string, LocalizedText>

export type Source = keyof typeof SOURCES

/**
 * The legal grounds of GDPR art. 6(1) that purposes rest on. Portability
 * (art. 20) covers consent and contract only.
 */
export type LegalBasis =
  "consent" | "contract" | "legal_obligation" | "legitimate_interest"

/** Why the shop holds a piece of data, and on which legal ground. */
export const PURPOSES = {
  order: {
    label: {
      en: "Delivering orders and taking payment",
      nb: "Levering av bestillinger og betaling",
    },
    basis: "contract",
  },
  customer_relation: {
    label: {
      en: "Customer relation, customer service and complaints",
      nb: "Administrasjon av kundeforhold, kundeservice og klager",
    },
    basis: "contract",
  },
  order_communication: {
    label: {
      en: "Messages about your orders",
      nb: "Kommunikasjon om bestillingene dine",
    },
    basis: "contract",
  },
  improvement: {
    label: {
      en: "Analysis and improvement of our services",
      nb: "Analyse og forbedring av tjenestene våre",
    },
    basis: "legitimate_interest",
  },
  monitoring: {
    label: {
      en: "Monitoring systems and correcting faults",
      nb: "Systemovervåking og feilretting",
    },
    basis: "legitimate_interest",
  },
  security: {
    label: {
      en: "Security, and detecting fraud and abuse",
      nb: "Sikkerhet og avdekking av svindel og misbruk",
    },
    basis: "legitimate_interest",
  },
  bookkeeping: {
    label: {
      en: "Bookkeeping required by law",
      nb: "Bokføring som loven krever",
    },
    basis: "legal_obligation",
  },
  marketing: {
    label: {
      en: "Newsletters and marketing",
      nb: "Nyhetsbrev og markedsføring",
    },
    basis: "consent",
  },
  activity: {
    label: {
      en: "A history of what you do in the shop",
      nb: "Historikk over det du gjør i butikken",
    },
    basis: "consent",
  },
  accountability: {
    label: {
      en: "Proving that privacy requests were answered",
      nb: "Dokumentasjon av at personvernforespørsler er besvart",
    },
    basis: "legal_obligation",
  },
} as const satisfies Record<string, { label: LocalizedText; basis: LegalBasis }>

export type Purpose = keyof typeof PURPOSES
