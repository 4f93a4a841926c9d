import type { NoticeTexts } from "../notice-texts"
import { categories } from "./notice-categories"
import { page } from "./notice-page"
import { retention } from "./notice-retention"
import { complaint, rights } from "./notice-rights"

const GDPR = "personvernforordninga artikkel 6 nr. 1 bokstav"

/** Personvernerklæringa på nynorsk. */
export const notice: NoticeTexts = {
  tag: "nn-NO",
  language: "Nynorsk",
  title: "Personvernerklæring for {name}",
  theShop: "nettbutikken",
  and: "og",
  controller: {
    heading: "Kven er ansvarleg for opplysningane dine?",
    lead: "{name} er behandlingsansvarleg for behandlinga av personopplysningar som denne personvernerklæringa skildrar. Her står det kva slags opplysningar vi behandlar, kvifor vi gjer det, kven som får dei, kor lenge vi tek vare på dei, og kva rettar du har.",
    appliesTo: "Personvernerklæringa gjeld for {website}.",
    appliesToShop: "Personvernerklæringa gjeld for nettbutikken vår.",
    name: "Behandlingsansvarleg",
    organizationNumber: "Organisasjonsnummer",
    address: "Adresse",
    email: "E-post",
    phone: "Telefon",
    website: "Nettstad",
    officerHeading: "Personvernombod",
    officerLead:
      "Vi har eit personvernombod, som du kan kontakte om alt som gjeld personopplysningane dine:",
  },
  categories,
  sources: {
    heading: "Kvar kjem opplysningane frå?",
    lead: "Opplysningane blir samla inn direkte frå deg og blir til når du bruker tenestene og produkta våre:",
    each: {
      given:
        "Frå deg: informasjon du oppgir til oss, til dømes når du bestiller, opprettar ein konto eller skriv til oss.",
      observed:
        "Frå bruken din: opplysningar som blir registrerte når du bruker tenestene og produkta våre.",
      staff:
        "Frå oss: det dei tilsette noterer når dei behandlar bestillingar og svarar på førespurnader.",
    },
    requiredHeading: "Må du gi oss opplysningane?",
    required:
      "Når du handlar, treng vi namn, adresse, kontaktinformasjon og betaling for å inngå og oppfylle avtalen; utan dei kan vi ikkje ta imot bestillinga. Alt anna er frivillig.",
  },
  purposes: {
    heading: "Kva bruker vi opplysningane til?",
    lead: "For kvart føremål står det kva rettsleg grunnlag det har, kva opplysningar det gjeld, kven som får dei, og kor lenge vi tek vare på dei.",
    basis: "Rettsleg grunnlag",
    bases: {
      consent: `Samtykket ditt (${GDPR} a). Utan samtykke gjer vi det ikkje.`,
      contract: `Behandlinga er nødvendig for å oppfylle ein avtale med deg (${GDPR} b).`,
      legal_obligation: `Behandlinga er nødvendig for å oppfylle ei rettsleg plikt som kviler på oss (${GDPR} c).`,
      legitimate_interest: `Den rettkomne interessa vår i det som er skildra over (${GDPR} f).`,
    },
    asked: "Vi gjer dette berre om du har svart ja til dette: «{text}»",
    categories: "Opplysningar",
    recipients: "Mottakarar",
    noRecipients: "Ingen utanfor verksemda",
    retention: "Lagringstid",
    choice: "Valet ditt",
    consent:
      "Du kan når som helst trekkje samtykket tilbake, like lett som du gav det.",
    object: "Du kan protestere, det vil seie reservere deg.",
    marketing: "Du kan reservere deg når som helst, og då stansar vi straks.",
  },
  recipients: {
    heading: "Kven deler vi opplysningane med?",
    lead: "Vi deler ikkje personopplysningane dine med tredjepartar, med mindre det er nødvendig for å:",
    cases: [
      "fullføre ein transaksjon, til dømes med betalingsprosessorar og leveringsfirma",
      "følgje lovkrav eller ein rettsordre",
      "verne rettane, eigedommen eller tryggleiken til {name}, kundane våre eller andre",
    ],
    kindsHeading: "Mottakarane",
    processors:
      "Nokre av mottakarane er databehandlarar: Dei behandlar opplysningar på våre vegner, får berre det oppgåva krev, og kan ikkje bruke det til noko eige.",
    ask: "Spør oss om du vil vite nøyaktig kven som har fått opplysningar om deg.",
  },
  transfers: {
    heading: "Sender vi opplysningar ut av EØS?",
    text: "Nokre av mottakarane kan behandle opplysningar i land utanfor EØS. Då skjer det berre på eit grunnlag som personvernforordninga kapittel V godtek, til dømes ei avgjerd om tilstrekkeleg vernenivå eller standardvilkåra til EU. Spør oss, så får du vite kva land og kva grunnlag det gjeld, og ein kopi av vilkåra.",
  },
  retention,
  security: {
    heading: "Korleis sikrar vi opplysningane?",
    lead: "Vi tek tryggleiken på alvor. Passande tekniske og organisatoriske tiltak vernar opplysningane mot uautorisert tilgang, endring, avsløring og øydelegging. Mellom anna:",
    measures: [
      "Berre tilsette med eiga innlogging har tilgang til kundeopplysningar.",
      "Kvar utlevering, retting og sletting blir loggført med kven som gjorde det, og når. Loggen viser om nokon har endra han.",
      "Passord blir lagra slik at ingen kan lese dei.",
      "Arkiv med opplysningane dine er krypterte, blir henta med ein kode vi sender deg, og blir sletta seinast etter {hours} timar.",
      "Etter ei sletting søkjer vi gjennom heile databasen etter det som kan vere att.",
    ],
  },
  rights,
  complaint,
  automated: {
    heading: "Automatiserte avgjerder",
    text: "Vi tek ingen avgjerder om deg som berre byggjer på automatisert behandling, og som har rettsverknad for deg eller påverkar deg i liknande grad.",
  },
  changes: {
    heading: "Endringar i personvernerklæringa",
    text: "Vi kan oppdatere personvernerklæringa frå tid til anna. Endringane blir publiserte på denne sida, med ei liste over kva som er nytt, og vi oppmodar deg til å gå gjennom ho jamleg. Samtykke som vart gitt under ein eldre versjon, blir merkte, så du kan vurdere dei på nytt.",
  },
  contact: {
    heading: "Kontakt oss",
    lead: "Har du spørsmål om personvernerklæringa eller om korleis vi behandlar personopplysningar, når du oss her:",
    none: "Har du spørsmål om personvernerklæringa eller om korleis vi behandlar personopplysningar, kan du ta kontakt med nettbutikken.",
  },
  page,
}
