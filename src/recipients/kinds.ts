import type { PurposeText, RecipientKind } from "../purposes/types"

/** A kind of recipient, as people read about it. */
export type DescribedKind = {
  id: RecipientKind
  label: PurposeText
  /** Who they are, and why they get the data. */
  text: PurposeText
}

const KINDS: readonly DescribedKind[] = [
  {
    id: "payment",
    label: {
      nb: "Betalingsprosessorer",
      nn: "Betalingsprosessorar",
      en: "Payment processors",
    },
    text: {
      nb: "De som tar imot betalingen for oss, og banker, får det de trenger for å gjennomføre og kontrollere betalingen.",
      nn: "Dei som tek imot betalinga for oss, og bankar, får det dei treng for å gjennomføre og kontrollere betalinga.",
      en: "Those who take payment for us, and banks, get what they need to carry out and check the payment.",
    },
  },
  {
    id: "carrier",
    label: {
      nb: "Leveringsfirmaer",
      nn: "Leveringsfirma",
      en: "Delivery companies",
    },
    text: {
      nb: "De som kjører ut varene, får navn, adresse, telefonnummer og e-postadresse, så pakken kommer fram og du får beskjed.",
      nn: "Dei som køyrer ut varene, får namn, adresse, telefonnummer og e-postadresse, så pakken kjem fram og du får melding.",
      en: "Those who bring the goods get name, address, phone number and e-mail address, so that the parcel arrives and you are told.",
    },
  },
  {
    id: "mail",
    label: {
      nb: "Utsendere av e-post og SMS",
      nn: "Utsendarar av e-post og SMS",
      en: "E-mail and SMS services",
    },
    text: {
      nb: "De sender kvitteringer, meldinger og nyhetsbrev på våre vegne, og får adressen din og innholdet i meldingen.",
      nn: "Dei sender kvitteringar, meldingar og nyhendebrev på våre vegner, og får adressa di og innhaldet i meldinga.",
      en: "They send receipts, messages and newsletters on our behalf, and get your address and what the message says.",
    },
  },
  {
    id: "analytics",
    label: {
      nb: "Analyseleverandører",
      nn: "Analyseleverandørar",
      en: "Analytics services",
    },
    text: {
      nb: "De lager statistikk over bruken av nettstedet på våre vegne.",
      nn: "Dei lagar statistikk over bruken av nettstaden på våre vegner.",
      en: "They make statistics on the use of the website on our behalf.",
    },
  },
  {
    id: "accounting",
    label: {
      nb: "Regnskapsfører og regnskapssystem",
      nn: "Rekneskapsførar og rekneskapssystem",
      en: "Accountants and accounting systems",
    },
    text: {
      nb: "De fører og oppbevarer salgsbilagene våre, slik bokføringsreglene krever.",
      nn: "Dei fører og tek vare på salsbilaga våre, slik bokføringsreglane krev.",
      en: "They record and keep our sales documents, as bookkeeping rules demand.",
    },
  },
  {
    id: "support",
    label: {
      nb: "Leverandører av kundeservice",
      nn: "Leverandørar av kundeservice",
      en: "Customer service providers",
    },
    text: {
      nb: "De som svarer kunder for oss, ser det de trenger for å hjelpe deg.",
      nn: "Dei som svarar kundar for oss, ser det dei treng for å hjelpe deg.",
      en: "Those who answer customers for us see what they need to help you.",
    },
  },
  {
    id: "authority",
    label: {
      nb: "Offentlige myndigheter",
      nn: "Offentlege styresmakter",
      en: "Public authorities",
    },
    text: {
      nb: "Skattemyndigheter, tilsyn, politi og domstoler får opplysninger når loven eller en rettsordre pålegger oss det.",
      nn: "Skattestyresmakter, tilsyn, politi og domstolar får opplysningar når lova eller ein rettsordre pålegg oss det.",
      en: "Tax authorities, supervisors, police and courts get data where the law or a court order obliges us.",
    },
  },
]

/**
 * The kinds of recipients a shop shares data with, in the words of the notice,
 * the reports and the register.
 *
 * @example
 * recipientKinds().find(({ id }) => id === "payment")?.label.nb
 * // "Betalingsprosessorer"
 */
export function recipientKinds(): readonly DescribedKind[] {
  return KINDS
}

/**
 * What a kind of recipient is called, in every language.
 *
 * @example
 * labelOfKind("payment").en // "Payment processors"
 */
export function labelOfKind(kind: RecipientKind): PurposeText {
  const { label } = KINDS.find(({ id }) => id === kind) ?? {}

  return label ?? { nb: kind, nn: kind, en: kind }
}
