import { publishAnew, withController } from "../support/notices/desk"
import { sectionsOf } from "../support/notices/sections"
import { openTestShop, type TestShop } from "../support/privacy/open-test-shop"
import { createClient } from "../support/shop/client"
import { inShop } from "../support/suite"

/** A statement of a policy: where the page has to make it, and in which words. */
type Statement = readonly [name: string, section: string, ...words: string[]]

const CONTRACT = "nødvendig for å oppfylle en avtale med deg"
const INTEREST = "Vår berettigede interesse"
const DUTY =
  "nødvendig for å oppfylle en rettslig forpliktelse som påhviler oss"

/** The policy of a shop for home appliances and the like, `isenteret.no`. */
const SEED_000 = {
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

/** The policy of a shop for wallets, `exentri.no`. */
const SEED_001 = {
  controller: {
    name: "EXENTRI AS",
    address: "Bygdøy Allé 10, 0262 Oslo",
    email: "post@exentri.no",
    phone: "+47 22 22 39 00",
    website: "https://www.exentri.no",
    country: "no",
  },
  statements: [
    ["what it applies to", "controller", "www.exentri.no"],
    ["who answers", "controller", "EXENTRI AS er behandlingsansvarlig"],
    ["address", "controller", "Adresse Bygdøy Allé 10, 0262 Oslo"],
    ["e-mail", "controller", "E-post post@exentri.no"],
    ["phone", "controller", "Telefon +47 22 22 39 00"],
    [
      "name, e-mail, phone",
      "categories",
      "Navn",
      "E-postadresse",
      "Telefonnummer",
    ],
    ["payment information", "categories", "Betalingsinformasjon"],
    ["credit card number", "categories", "Kredittkortnummer"],
    ["billing address", "categories", "Faktureringsadresse"],
    [
      "user information: username",
      "categories",
      "Brukerinformasjon",
      "Brukernavn",
    ],
    ["password", "categories", "Passord"],
    ["purchase history", "categories", "kjøpshistorikk"],
    ["technical data: IP address", "categories", "Tekniske data", "IP-adresse"],
    ["type of browser", "categories", "nettlesertype"],
    ["time zone settings", "categories", "tidssoneinnstillinger"],
    ["location", "categories", "lokasjon"],
    [
      "operating system and platform",
      "categories",
      "operativsystem og plattform",
    ],
    [
      "purpose: orders and payments",
      "purposes.Levering av bestillinger og betaling",
      "ta imot bestillingen, ta betalt og levere",
    ],
    [
      "purpose: messages about orders",
      "purposes.Kommunikasjon om bestillingene dine",
      "det du trenger å vite om bestillingene dine",
    ],
    [
      "purpose: improvement of website and services",
      "purposes.Analyse, forretningsutvikling og forbedring av tjenestene våre",
      "forbedre nettsiden, produktene og tjenestene",
    ],
    [
      "purpose: customer service and support",
      "purposes.Administrasjon av kundeforhold, kundeservice og klager",
      "kundeservice",
    ],
    [
      "purpose: newsletter and marketing, with consent",
      "purposes.Nyhetsbrev og markedsføring",
      "nyhetsbrev og markedsføring på e-post",
      "bare hvis du har svart ja",
      "Samtykket ditt",
    ],
    [
      "no sharing, unless necessary",
      "recipients",
      "Vi deler ikke personopplysningene dine med tredjeparter, med mindre det er nødvendig",
    ],
    [
      "sharing to complete a transaction",
      "recipients",
      "fullføre en transaksjon",
      "betalingsprosessorer og leveringsfirmaer",
    ],
    ["payment processors", "recipients", "Betalingsprosessorer"],
    ["delivery companies", "recipients", "Leveringsfirmaer"],
    [
      "law or court order",
      "recipients",
      "overholde lovkrav eller en rettsordre",
    ],
    [
      "protecting rights, property, safety",
      "recipients",
      "rettighetene, eiendommen eller sikkerheten til EXENTRI AS, kundene våre eller andre",
    ],
    [
      "security",
      "security",
      "tekniske og organisatoriske tiltak",
      "uautorisert tilgang, endring, avsløring og ødeleggelse",
    ],
    [
      "right of access",
      "rights",
      "tilgang til opplysningene vi behandler om deg",
    ],
    ["right to correction", "rights", "be oss rette feil"],
    ["right to erasure", "rights", "be oss slette opplysningene om deg"],
    ["right to object", "rights", "motsette deg"],
    ["right to restriction", "rights", "begrenser behandlingen"],
    ["right to a copy", "rights", "strukturert", "maskinlesbart format"],
    [
      "contact by e-mail",
      "contact",
      "spørsmål om personvernerklæringen",
      "post@exentri.no",
    ],
    ["contact by phone", "contact", "+47 22 22 39 00"],
    [
      "changes",
      "changes",
      "oppdatere personvernerklæringen fra tid til annen",
      "publiseres på denne siden",
      "oppfordrer deg til å gjennomgå den regelmessig",
    ],
  ],
} as const satisfies Seed

type Seed = {
  controller: Parameters<typeof withController>[1]
  statements: readonly Statement[]
}

inShop({
  testSuite: ({ api, getContainer }) => {
    let shop: TestShop
    const pages: Record<string, Record<string, string>> = {}

    const publishFor = async ({ controller }: Seed) => {
      await withController(shop, controller, () => publishAnew(shop))
      const html = await createClient(api.defaults.baseURL ?? "").get<string>(
        "/privacy/notice"
      )
      return sectionsOf(html)
    }

    beforeAll(async () => {
      shop = await openTestShop(getContainer(), api.defaults.baseURL ?? "")
      pages["000"] = await publishFor(SEED_000)
      pages["001"] = await publishFor(SEED_001)
    })

    /** A whole section, or one purpose of it: from its heading to the next. */
    const partOf = (seed: string, place: string): string => {
      const [id = "", heading] = place.split(".")
      const section = pages[seed]?.[id] ?? ""
      if (!heading) {
        return section
      }
      const [, after = ""] = section.split(`${heading} `)
      return after.split("Lagringstid")[0] ?? ""
    }

    it.each<Statement>(SEED_000.statements)(
      "seed 000 states: %s",
      (_, place, ...words) => {
        for (const word of words) {
          expect(partOf("000", place)).toContain(word)
        }
      }
    )

    it.each<Statement>(SEED_001.statements)(
      "seed 001 states: %s",
      (_, place, ...words) => {
        for (const word of words) {
          expect(partOf("001", place)).toContain(word)
        }
      }
    )
  },
})
