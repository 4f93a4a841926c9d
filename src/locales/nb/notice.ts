import type { NoticeTexts } from "../notice-texts"
import { categories } from "./notice-categories"
import { page } from "./notice-page"
import { retention } from "./notice-retention"
import { complaint, rights } from "./notice-rights"

const GDPR = "personvernforordningen artikkel 6 nr. 1 bokstav"

/** Personvernerklæringen på bokmål. */
export const notice: NoticeTexts = {
  tag: "nb-NO",
  language: "Bokmål",
  title: "Personvernerklæring for {name}",
  theShop: "nettbutikken",
  and: "og",
  controller: {
    heading: "Hvem er ansvarlig for opplysningene dine?",
    lead: "{name} er behandlingsansvarlig for behandlingen av personopplysninger som denne personvernerklæringen beskriver. Her står det hva slags opplysninger vi behandler, hvorfor vi gjør det, hvem som får dem, hvor lenge vi beholder dem, og hvilke rettigheter du har.",
    appliesTo: "Personvernerklæringen gjelder for {website}.",
    appliesToShop: "Personvernerklæringen gjelder for nettbutikken vår.",
    name: "Behandlingsansvarlig",
    organizationNumber: "Organisasjonsnummer",
    address: "Adresse",
    email: "E-post",
    phone: "Telefon",
    website: "Nettsted",
    officerHeading: "Personvernombud",
    officerLead:
      "Vi har et personvernombud, som du kan kontakte om alt som gjelder personopplysningene dine:",
  },
  categories,
  sources: {
    heading: "Hvor kommer opplysningene fra?",
    lead: "Opplysningene samles inn direkte fra deg og blir til når du bruker tjenestene og produktene våre:",
    each: {
      given:
        "Fra deg: informasjon du oppgir til oss, for eksempel når du bestiller, oppretter en konto eller skriver til oss.",
      observed:
        "Fra bruken din: opplysninger som registreres i forbindelse med at du bruker tjenestene og produktene våre.",
      staff:
        "Fra oss: det de ansatte noterer når de behandler bestillinger og svarer på henvendelser.",
    },
    requiredHeading: "Må du gi oss opplysningene?",
    required:
      "Når du handler, trenger vi navn, adresse, kontaktinformasjon og betaling for å inngå og oppfylle avtalen; uten dem kan vi ikke ta imot bestillingen. Alt annet er frivillig.",
  },
  purposes: {
    heading: "Hva bruker vi opplysningene til?",
    lead: "For hvert formål står det hvilket rettslig grunnlag det har, hvilke opplysninger det gjelder, hvem som får dem, og hvor lenge vi beholder dem.",
    basis: "Rettslig grunnlag",
    bases: {
      consent: `Samtykket ditt (${GDPR} a). Uten samtykke gjør vi det ikke.`,
      contract: `Behandlingen er nødvendig for å oppfylle en avtale med deg (${GDPR} b).`,
      legal_obligation: `Behandlingen er nødvendig for å oppfylle en rettslig forpliktelse som påhviler oss (${GDPR} c).`,
      legitimate_interest: `Vår berettigede interesse i det som er beskrevet over (${GDPR} f).`,
    },
    asked: "Vi gjør dette bare hvis du har svart ja til dette: «{text}»",
    categories: "Opplysninger",
    recipients: "Mottakere",
    noRecipients: "Ingen utenfor virksomheten",
    retention: "Lagringstid",
    choice: "Valget ditt",
    consent: "Du kan når som helst trekke samtykket, like lett som du ga det.",
    object: "Du kan protestere, det vil si reservere deg.",
    marketing: "Du kan reservere deg når som helst, og da stanser vi straks.",
  },
  recipients: {
    heading: "Hvem deler vi opplysningene med?",
    lead: "Vi deler ikke personopplysningene dine med tredjeparter, med mindre det er nødvendig for å:",
    cases: [
      "fullføre en transaksjon, for eksempel med betalingsprosessorer og leveringsfirmaer",
      "overholde lovkrav eller en rettsordre",
      "beskytte rettighetene, eiendommen eller sikkerheten til {name}, kundene våre eller andre",
    ],
    kindsHeading: "Mottakerne",
    processors:
      "Noen av mottakerne er databehandlere: De behandler opplysninger på våre vegne, får bare det oppgaven krever, og kan ikke bruke det til noe eget.",
    ask: "Spør oss hvis du vil vite nøyaktig hvem som har fått opplysninger om deg.",
  },
  transfers: {
    heading: "Sender vi opplysninger ut av EØS?",
    text: "Noen av mottakerne kan behandle opplysninger i land utenfor EØS. Da skjer det bare på et grunnlag som personvernforordningen kapittel V godtar, for eksempel en beslutning om tilstrekkelig beskyttelsesnivå eller EUs standardvilkår. Spør oss, så får du vite hvilke land og hvilket grunnlag det gjelder, og en kopi av vilkårene.",
  },
  retention,
  security: {
    heading: "Hvordan sikrer vi opplysningene?",
    lead: "Vi tar sikkerheten på alvor. Passende tekniske og organisatoriske tiltak beskytter opplysningene mot uautorisert tilgang, endring, avsløring og ødeleggelse. Blant annet:",
    measures: [
      "Bare ansatte med egen innlogging har tilgang til kundeopplysninger.",
      "Hver utlevering, retting og sletting loggføres med hvem som gjorde det, og når. Loggen viser om noen har endret den.",
      "Passord lagres slik at ingen kan lese dem.",
      "Arkiver med opplysningene dine er kryptert, hentes med en kode vi sender deg, og slettes senest etter {hours} timer.",
      "Etter en sletting søker vi gjennom hele databasen etter det som kan være igjen.",
    ],
  },
  rights,
  complaint,
  automated: {
    heading: "Automatiserte avgjørelser",
    text: "Vi tar ingen avgjørelser om deg som bare bygger på automatisert behandling, og som har rettsvirkning for deg eller påvirker deg i lignende grad.",
  },
  changes: {
    heading: "Endringer i personvernerklæringen",
    text: "Vi kan oppdatere personvernerklæringen fra tid til annen. Endringene publiseres på denne siden, med en liste over hva som er nytt, og vi oppfordrer deg til å gjennomgå den regelmessig. Samtykker som ble gitt under en eldre versjon, blir merket, så du kan vurdere dem på nytt.",
  },
  contact: {
    heading: "Kontakt oss",
    lead: "Har du spørsmål om personvernerklæringen eller om hvordan vi behandler personopplysninger, når du oss her:",
    none: "Har du spørsmål om personvernerklæringen eller om hvordan vi behandler personopplysninger, kan du ta kontakt med nettbutikken.",
  },
  page,
}
