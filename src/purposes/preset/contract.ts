import type { PurposeDefinition } from "../types"

const WHILE_OPEN = {
  nb: "Så lenge bestillingen behandles og reklamasjonsfristen løper; salgsbilaget så lenge bokføringsloven krever",
  nn: "Så lenge bestillinga blir behandla og reklamasjonsfristen går; salsbilaget så lenge bokføringslova krev",
  en: "While the order is handled and the complaint period runs; the sales document as long as bookkeeping law asks",
}

/** Nobody can deliver what was bought without this. */
const CONTRACT = {
  legal_basis: "contract",
  can_object: false,
  needs_consent: false,
  direct_marketing: false,
} as const

/** Seed 000 «Levering av tjeneste/avtaleinngåelse»; seed 001 «Behandling av bestillinger og betalinger». */
export const order: PurposeDefinition = {
  ...CONTRACT,
  id: "order",
  label: {
    nb: "Levering av bestillinger og betaling",
    nn: "Levering av bestillingar og betaling",
    en: "Delivering orders and taking payment",
  },
  text: {
    nb: "Vi bruker opplysningene dine til å inngå og oppfylle avtalen når du bestiller et produkt eller en tjeneste hos oss: ta imot bestillingen, ta betalt og levere.",
    nn: "Vi bruker opplysningane dine til å inngå og oppfylle avtalen når du bestiller eit produkt eller ei teneste hos oss: ta imot bestillinga, ta betalt og levere.",
    en: "We use your data to enter into and perform our contract when you order a product or a service from us: to take the order, take payment and deliver.",
  },
  categories: [
    "name",
    "address",
    "phone",
    "email",
    "orders",
    "delivery",
    "cart",
    "discount",
    "payment",
  ],
  recipients: ["payment", "carrier"],
  retention: WHILE_OPEN,
}

/** Seed 000 «Administrasjon av kundeforhold»; seed 001 «Tilby kundeservice og support». */
export const customerRelation: PurposeDefinition = {
  ...CONTRACT,
  id: "customer_relation",
  label: {
    nb: "Administrasjon av kundeforhold, kundeservice og klager",
    nn: "Administrasjon av kundeforhold, kundeservice og klager",
    en: "Customer relation, customer service and complaints",
  },
  text: {
    nb: "Vi bruker opplysningene dine til å administrere kundeforholdet: konto, kundeservice, klagebehandling, feilretting og lojalitetsprogram.",
    nn: "Vi bruker opplysningane dine til å administrere kundeforholdet: konto, kundeservice, klagehandsaming, feilretting og lojalitetsprogram.",
    en: "We use your data to manage our relation with you: your account, customer service, complaints, correcting mistakes and the loyalty programme.",
  },
  categories: [
    "name",
    "address",
    "phone",
    "email",
    "orders",
    "account",
    "credential",
    "loyalty",
    "agreement",
    "support",
  ],
  recipients: ["support"],
  retention: {
    nb: "Så lenge du er kunde hos oss, og til reklamasjonsfristen for det du har kjøpt er ute",
    nn: "Så lenge du er kunde hos oss, og til reklamasjonsfristen for det du har kjøpt er ute",
    en: "As long as you are our customer, and until the complaint period for what you bought has ended",
  },
}

/** Seed 001 «Kommunikasjon vedrørende dine bestillinger». */
export const orderCommunication: PurposeDefinition = {
  ...CONTRACT,
  id: "order_communication",
  label: {
    nb: "Kommunikasjon om bestillingene dine",
    nn: "Kommunikasjon om bestillingane dine",
    en: "Messages about your orders",
  },
  text: {
    nb: "Vi sender deg det du trenger å vite om bestillingene dine: bekreftelse, kvittering, sporing, endringer, retur og reklamasjon.",
    nn: "Vi sender deg det du treng å vite om bestillingane dine: stadfesting, kvittering, sporing, endringar, retur og reklamasjon.",
    en: "We send you what you need to know about your orders: confirmation, receipt, tracking, changes, returns and complaints.",
  },
  categories: ["name", "email", "phone", "orders", "delivery", "communication"],
  recipients: ["mail"],
  retention: {
    nb: "Til reklamasjonsfristen for bestillingen er ute, eller kortere der vi har satt en egen frist for sendte meldinger",
    nn: "Til reklamasjonsfristen for bestillinga er ute, eller kortare der vi har sett ein eigen frist for sende meldingar",
    en: "Until the complaint period of the order has ended, or shorter where we have set a limit of its own for messages",
  },
}
