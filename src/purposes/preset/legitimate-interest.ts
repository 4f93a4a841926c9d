import type { PurposeDefinition } from "../types"

/** Rests on a balance of interests, so people may object (GDPR art. 21(1)). */
const BALANCED = {
  legal_basis: "legitimate_interest",
  can_object: true,
  needs_consent: false,
  direct_marketing: false,
} as const

/** Seed 000 «Analyse, forretningsutvikling og forbedring»; seed 001 «Forbedring av vår nettside». */
export const improvement: PurposeDefinition = {
  ...BALANCED,
  id: "improvement",
  label: {
    nb: "Analyse, forretningsutvikling og forbedring av tjenestene våre",
    nn: "Analyse, forretningsutvikling og forbetring av tenestene våre",
    en: "Analysis, business development and improvement of our services",
  },
  text: {
    nb: "Vi analyserer kundeaktivitet, kundehistorikk og opplysninger om konto og profil for å utvikle og forbedre nettsiden, produktene og tjenestene våre. Du kan reservere deg mot dette.",
    nn: "Vi analyserer kundeaktivitet, kundehistorikk og opplysningar om konto og profil for å utvikle og forbetre nettsida, produkta og tenestene våre. Du kan reservere deg mot dette.",
    en: "We analyze customer activity, customer history and account and profile data to develop and improve our website, products and services. You may object to this.",
  },
  categories: [
    "orders",
    "cart",
    "discount",
    "loyalty",
    "agreement",
    "account",
    "activity",
    "technical",
  ],
  recipients: ["analytics"],
  retention: {
    nb: "Til du reserverer deg, og ellers så lenge opplysningene uansett er lagret; statistikk lages av tall uten navn",
    nn: "Til du reserverer deg, og elles så lenge opplysningane uansett er lagra; statistikk blir laga av tal utan namn",
    en: "Until you object, and otherwise as long as the data is stored anyway; statistics are made of figures without names",
  },
}

/** Seed 000 «Systemovervåking, feilretting mm.». */
export const monitoring: PurposeDefinition = {
  ...BALANCED,
  id: "monitoring",
  label: {
    nb: "Systemovervåking og feilretting",
    nn: "Systemovervaking og feilretting",
    en: "Monitoring systems and correcting faults",
  },
  text: {
    nb: "Vi overvåker systemene våre etter feil og problemer. En del av dette innebærer at personopplysninger lagres i logger en kort tid.",
    nn: "Vi overvaker systema våre etter feil og problem. Ein del av dette inneber at personopplysningar blir lagra i loggar ei kort tid.",
    en: "We monitor our systems for faults and problems. Some of this means that personal data is kept in logs for a short time.",
  },
  categories: ["technical", "activity", "communication"],
  recipients: [],
  retention: {
    nb: "Noen dager i logger og tekniske spor; sendte meldinger til vår frist for dem er ute",
    nn: "Nokre dagar i loggar og tekniske spor; sende meldingar til fristen vår for dei er ute",
    en: "Some days in logs and technical traces; messages until our limit for them has passed",
  },
}

/** Seed 000 «Sikkerhet, avdekking av svindel og kriminelle handlinger». */
export const security: PurposeDefinition = {
  ...BALANCED,
  id: "security",
  label: {
    nb: "Sikkerhet og avdekking av svindel og kriminelle handlinger",
    nn: "Tryggleik og avdekking av svindel og kriminelle handlingar",
    en: "Security, and detecting fraud and crime",
  },
  text: {
    nb: "Vi bruker opplysninger for å beskytte brukerne våre og oss selv mot svindel, misbruk og kriminelle handlinger. Du kan protestere; vi kan fortsette der vi har tvingende grunner, og da får du vite hvilke.",
    nn: "Vi bruker opplysningar for å verne brukarane våre og oss sjølve mot svindel, misbruk og kriminelle handlingar. Du kan protestere; vi kan halde fram der vi har tvingande grunnar, og då får du vite kva for nokre.",
    en: "We use data to protect our users and ourselves against fraud, abuse and crime. You may object; we may go on where we have compelling grounds, and then you are told which.",
  },
  categories: [
    "name",
    "email",
    "orders",
    "payment",
    "account",
    "credential",
    "technical",
  ],
  recipients: ["payment", "authority"],
  retention: {
    nb: "Så lenge en sak undersøkes; hver sperring har en grunn og en dag da den vurderes på nytt",
    nn: "Så lenge ei sak blir undersøkt; kvar sperring har ein grunn og ein dag då ho blir vurdert på nytt",
    en: "As long as a case is looked into; each hold has a reason and a day on which it is reviewed",
  },
}

/** Markedsføringsloven § 15 tredje ledd: own, similar goods to existing customers. */
export const existingCustomerMarketing: PurposeDefinition = {
  ...BALANCED,
  direct_marketing: true,
  id: "existing_customer_marketing",
  label: {
    nb: "Markedsføring av lignende varer til kunder",
    nn: "Marknadsføring av liknande varer til kundar",
    en: "Marketing of similar goods to customers",
  },
  text: {
    nb: "Når du har kjøpt noe hos oss, kan vi sende deg e-post om egne, lignende varer. Du kan reservere deg når som helst, her eller i hver eneste melding.",
    nn: "Når du har kjøpt noko hos oss, kan vi sende deg e-post om eigne, liknande varer. Du kan reservere deg når som helst, her eller i kvar einaste melding.",
    en: "When you have bought something from us we may send you e-mail about similar goods of our own. You may opt out at any time, here or in every single message.",
  },
  categories: ["name", "email", "orders", "communication"],
  recipients: ["mail"],
  retention: {
    nb: "Til du reserverer deg; at du har reservert deg, husker vi uten å lagre adressen din",
    nn: "Til du reserverer deg; at du har reservert deg, hugsar vi utan å lagre adressa di",
    en: "Until you opt out; that you did, we remember without keeping your address",
  },
}
