import type { PurposeDefinition } from "../types"

/** What a law demands is no matter of choice (GDPR art. 17(3)(b), 21(1)). */
const DUTY = {
  legal_basis: "legal_obligation",
  can_object: false,
  needs_consent: false,
  direct_marketing: false,
} as const

/** Seed 000 «Overholde rettslige forpliktelser»: bokføringsloven § 13. */
export const bookkeeping: PurposeDefinition = {
  ...DUTY,
  id: "bookkeeping",
  label: {
    nb: "Bokføring og andre plikter etter loven",
    nn: "Bokføring og andre plikter etter lova",
    en: "Bookkeeping and other duties under the law",
  },
  text: {
    nb: "Vi er pålagt å regnskapsføre og oppbevare opplysninger om salg etter bokføringsloven. Disse opplysningene kan ikke slettes før loven tillater det.",
    nn: "Vi er pålagde å rekneskapsføre og ta vare på opplysningar om sal etter bokføringslova. Desse opplysningane kan ikkje slettast før lova tillèt det.",
    en: "The Bookkeeping Act makes us account for sales and keep the documents. These data can't be erased before the law allows it.",
  },
  categories: ["name", "address", "orders", "delivery", "payment"],
  recipients: ["accounting", "authority"],
  retention: {
    nb: "Fem år etter regnskapsårets slutt i Norge; andre lands regler der de gjelder",
    nn: "Fem år etter utgangen av rekneskapsåret i Noreg; reglane i andre land der dei gjeld",
    en: "Five years after the end of the fiscal year in Norway; the rules of other countries where they apply",
  },
}

/** GDPR art. 5(2), 7(1) and 12: what was asked and answered must be provable. */
export const accountability: PurposeDefinition = {
  ...DUTY,
  id: "accountability",
  label: {
    nb: "Dokumentasjon av at personvernet er ivaretatt",
    nn: "Dokumentasjon av at personvernet er vareteke",
    en: "Proving that privacy was respected",
  },
  text: {
    nb: "Vi må kunne vise hva du har samtykket til og hvordan forespørslene dine ble besvart. Til det lagrer vi datoer, tall og nøkler som ikke kan leses uten vår hemmelighet.",
    nn: "Vi må kunne vise kva du har samtykt til og korleis førespurnadene dine vart svara på. Til det lagrar vi datoar, tal og nøklar som ikkje kan lesast utan løyndomen vår.",
    en: "We must be able to show what you consented to and how your requests were answered. For that we keep dates, counts and keys that nobody can read without our secret.",
  },
  categories: ["privacy"],
  recipients: ["authority"],
  retention: {
    nb: "Samtykker i tre år etter at de er trukket; svar på forespørsler i fem år",
    nn: "Samtykke i tre år etter at dei er trekte tilbake; svar på førespurnader i fem år",
    en: "Consents for three years after they were withdrawn; answers to requests for five years",
  },
}
