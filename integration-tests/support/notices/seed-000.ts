import type { Seed } from "./seed"

const CONTRACT = "nødvendig for å oppfylle en avtale med deg"
const INTEREST = "Vår berettigede interesse"
const DUTY =
  "nødvendig for å oppfylle en rettslig forpliktelse som påhviler oss"

/** The policy of a shop for home appliances and the like, `isenteret.no`. */
export const SEED_000 = {
  controller: {
    name: "I Senteret AS",
    email: "post@isenteret.no",
    website: "https://isenteret.no",
    country: "no",
  },
  statements: [
    ["who answers", "controller", "I Senteret AS er behandlingsansvarlig"],
    ["what it applies to", "controller", "gjelder for isenteret.no"],
    ["basic information: name", "categories", "Grunnleggende informasjon Navn"],
    ["contact: address", "categories", "Kontaktinformasjon Adresse"],
    ["contact: phone", "categories", "Telefonnummer"],
    ["contact: e-mail", "categories", "E-postadresse"],
    [
      "customer history and engagement",
      "categories",
      "Kundehistorikk og kundeengasjement",
    ],
    ["order data", "categories", "Bestillingsopplysninger"],
    ["delivery data", "categories", "Leveringsopplysninger"],
    ["cart movements", "categories", "Handlekurvbevegelser"],
    ["discount codes", "categories", "Rabattkoder"],
    ["loyalty programme", "categories", "Lojalitetsprograminformasjon"],
    [
      "active products and agreements",
      "categories",
      "Aktive produkter og avtaler",
    ],
    [
      "former products and services",
      "categories",
      "produkter og tjenester du har hatt tidligere",
    ],
    ["how much and how often", "categories", "hvor mye og hvor ofte de brukes"],
    ["status of products", "categories", "status på dem"],
    [
      "customer activity",
      "categories",
      "Kundeaktivitet Lese- og handlingshistorikk",
    ],
    [
      "from app, websites and messages",
      "categories",
      "i app, på nettsider og i elektronisk kommunikasjon vi sender ut",
    ],
    ["devices", "categories", "Teknisk informasjon om enhetene dine"],
    [
      "collected directly",
      "sources",
      "samles inn direkte fra deg",
      "informasjon du oppgir til oss",
    ],
    [
      "collected by use",
      "sources",
      "i forbindelse med at du bruker tjenestene og produktene våre",
    ],
    [
      "purpose: delivery and contract",
      "purposes.Levering av bestillinger og betaling",
      "inngå og oppfylle avtalen når du bestiller et produkt eller en tjeneste",
      CONTRACT,
    ],
    [
      "purpose: customer relation",
      "purposes.Administrasjon av kundeforhold, kundeservice og klager",
      "kundeservice, klagebehandling, feilretting",
      CONTRACT,
    ],
    [
      "purpose: analysis and development",
      "purposes.Analyse, forretningsutvikling og forbedring av tjenestene våre",
      "analyserer kundeaktivitet, kundehistorikk og opplysninger om konto og profil",
      "utvikle og forbedre nettsiden, produktene og tjenestene",
      INTEREST,
    ],
    [
      "purpose: monitoring",
      "purposes.Systemovervåking og feilretting",
      "overvåker systemene våre etter feil og problemer",
      "personopplysninger lagres",
      INTEREST,
    ],
    [
      "purpose: security and fraud",
      "purposes.Sikkerhet og avdekking av svindel og kriminelle handlinger",
      "beskytte brukerne våre og oss selv mot svindel, misbruk og kriminelle handlinger",
      INTEREST,
    ],
    [
      "purpose: legal duties",
      "purposes.Bokføring og andre plikter etter loven",
      "regnskapsføre og oppbevare opplysninger om salg etter bokføringsloven",
      DUTY,
    ],
    ["rights: contact", "rights", "Ta kontakt på post@isenteret.no"],
    ["right of access", "rights", "Rett til innsyn", "en kopi av alle sammen"],
    [
      "right to rectification",
      "rights",
      "Rett til korrigering",
      "rette eller supplere opplysninger som er feilaktige eller misvisende",
    ],
    [
      "right to erasure",
      "rights",
      "Rett til sletting",
      "når som helst be oss slette",
      "uten ugrunnet opphold",
    ],
    [
      "what is not erased",
      "rights",
      "pålagt å beholde av hensyn til andre rettslige forpliktelser, som bokføringsloven",
    ],
    [
      "restriction by consents and objections",
      "rights",
      "Rett til begrensning",
      "I noen situasjoner",
      "administrere samtykker og reservasjoner i løsningene våre",
    ],
    [
      "objection to a balance of interests",
      "rights",
      "Rett til å protestere",
      "interesseavveining",
    ],
    [
      "portability",
      "rights",
      "Dataportabilitet",
      "strukturert, alminnelig anvendt og maskinlesbart format",
    ],
    [
      "tell us first",
      "complaint",
      "personopplysningsloven",
      "sier fra til oss først",
    ],
    ["complaint", "complaint", "klage til Datatilsynet"],
    ["contact", "contact", "post@isenteret.no"],
  ],
} as const satisfies Seed
