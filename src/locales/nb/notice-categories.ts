import type { NoticeTexts } from "../notice-texts"

/** Hva slags opplysninger, på bokmål. */
export const categories: NoticeTexts["categories"] = {
  heading: "Hvilke opplysninger behandler vi?",
  lead: "Vi behandler disse kategoriene av personopplysninger. Hva vi har om akkurat deg, kommer an på hva du har gjort hos oss.",
  usedFor: "Brukes til:",
  groups: {
    basic: "Grunnleggende informasjon",
    contact: "Kontaktinformasjon",
    history: "Kundehistorikk og kundeengasjement",
    payment: "Betalingsinformasjon",
    user: "Brukerinformasjon",
    activity: "Kundeaktivitet",
    technical: "Tekniske data",
    privacy: "Personvern",
    other: "Annet",
  },
  each: {
    name: {
      label: "Navn",
      text: "Fornavn og etternavn, og navnet på firmaet hvis du handler for et.",
    },
    address: {
      label: "Adresse",
      text: "Faktureringsadresse, leveringsadresse og adresser du har lagret.",
    },
    phone: { label: "Telefonnummer", text: "Numrene du har oppgitt." },
    email: {
      label: "E-postadresse",
      text: "Adressene du har oppgitt, og om de er bekreftet.",
    },
    orders: {
      label: "Bestillingsopplysninger og kjøpshistorikk",
      text: "Hva du har bestilt, når og til hvilken pris, og endringer, returer, bytter og refusjoner.",
    },
    delivery: {
      label: "Leveringsopplysninger",
      text: "Leveringsmåte, sporing, og når varene ble sendt og levert.",
    },
    cart: {
      label: "Handlekurvbevegelser",
      text: "Hva du legger i handlekurven og tar ut igjen, også når du ikke fullfører kjøpet.",
    },
    discount: {
      label: "Rabattkoder",
      text: "Koder du har fått eller brukt, og rabatten de ga.",
    },
    loyalty: {
      label: "Lojalitetsprograminformasjon",
      text: "Poeng, tilgodehavende og gavekort, og hvordan de er brukt.",
    },
    agreement: {
      label: "Produkter og avtaler",
      text: "Aktive produkter og avtaler, produkter og tjenester du har hatt tidligere, hvor mye og hvor ofte de brukes, og status på dem.",
    },
    account: {
      label: "Konto- og profilinformasjon",
      text: "Brukernavn, kundegruppe, innstillinger og det du selv har lagt inn i profilen.",
    },
    credential: {
      label: "Passord og innlogging",
      text: "Passordet ditt, lagret slik at ingen kan lese det, engangskoder og totrinnsbekreftelse.",
    },
    payment: {
      label: "Betalingsopplysninger",
      text: "Betalingsmåte, beløp og referanser. Kredittkortnummeret gir du til betalingsprosessoren; hos oss ligger høyst korttype, de siste sifrene og utløpsdato.",
    },
    communication: {
      label: "Meldinger vi har sendt deg",
      text: "E-post og andre meldinger: når de ble sendt, hvor, og hva de gjaldt.",
    },
    support: {
      label: "Kundeservice og klager",
      text: "Henvendelser, klager og reklamasjoner, bilder du har sendt inn, og merknadene våre.",
    },
    activity: {
      label: "Lese- og handlingshistorikk",
      text: "Hva du har lest og gjort i app, på nettsider og i elektronisk kommunikasjon vi sender ut.",
    },
    technical: {
      label: "Teknisk informasjon om enhetene dine",
      text: "IP-adresse, nettlesertype, tidssoneinnstillinger, lokasjon, operativsystem og plattform.",
    },
    privacy: {
      label: "Personvernsaker",
      text: "Samtykker, reservasjoner og forespørsler om personvern, og hvordan de ble besvart.",
    },
    unclassified: {
      label: "Andre opplysninger",
      text: "Opplysninger som ikke er plassert i en kategori ennå.",
    },
  },
}
