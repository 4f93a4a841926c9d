import type { NoticeTexts } from "../notice-texts"

/** Kva slags opplysningar, på nynorsk. */
export const categories: NoticeTexts["categories"] = {
  heading: "Kva opplysningar behandlar vi?",
  lead: "Vi behandlar desse kategoriane av personopplysningar. Kva vi har om akkurat deg, kjem an på kva du har gjort hos oss.",
  usedFor: "Blir brukt til:",
  groups: {
    basic: "Grunnleggjande informasjon",
    contact: "Kontaktinformasjon",
    history: "Kundehistorikk og kundeengasjement",
    payment: "Betalingsinformasjon",
    user: "Brukarinformasjon",
    activity: "Kundeaktivitet",
    technical: "Tekniske data",
    privacy: "Personvern",
    other: "Anna",
  },
  each: {
    name: {
      label: "Namn",
      text: "Førenamn og etternamn, og namnet på firmaet om du handlar for eit.",
    },
    address: {
      label: "Adresse",
      text: "Faktureringsadresse, leveringsadresse og adresser du har lagra.",
    },
    phone: { label: "Telefonnummer", text: "Nummera du har oppgitt." },
    email: {
      label: "E-postadresse",
      text: "Adressene du har oppgitt, og om dei er stadfesta.",
    },
    orders: {
      label: "Bestillingsopplysningar og kjøpshistorikk",
      text: "Kva du har bestilt, når og til kva pris, og endringar, returar, byte og refusjonar.",
    },
    delivery: {
      label: "Leveringsopplysningar",
      text: "Leveringsmåte, sporing, og når varene vart sende og leverte.",
    },
    cart: {
      label: "Handlekorgrørsler",
      text: "Kva du legg i handlekorga og tek ut att, også når du ikkje fullfører kjøpet.",
    },
    discount: {
      label: "Rabattkodar",
      text: "Kodar du har fått eller brukt, og rabatten dei gav.",
    },
    loyalty: {
      label: "Lojalitetsprograminformasjon",
      text: "Poeng, tilgodehavande og gåvekort, og korleis dei er brukte.",
    },
    agreement: {
      label: "Produkt og avtalar",
      text: "Aktive produkt og avtalar, produkt og tenester du har hatt tidlegare, kor mykje og kor ofte dei blir brukte, og status på dei.",
    },
    account: {
      label: "Konto- og profilinformasjon",
      text: "Brukarnamn, kundegruppe, innstillingar og det du sjølv har lagt inn i profilen.",
    },
    credential: {
      label: "Passord og innlogging",
      text: "Passordet ditt, lagra slik at ingen kan lese det, eingongskodar og totrinnsstadfesting.",
    },
    payment: {
      label: "Betalingsopplysningar",
      text: "Betalingsmåte, beløp og referansar. Kredittkortnummeret gir du til betalingsprosessoren; hos oss ligg høgst korttype, dei siste sifra og utløpsdato.",
    },
    communication: {
      label: "Meldingar vi har sendt deg",
      text: "E-post og andre meldingar: når dei vart sende, kvar, og kva dei gjaldt.",
    },
    support: {
      label: "Kundeservice og klager",
      text: "Førespurnader, klager og reklamasjonar, bilete du har sendt inn, og merknadene våre.",
    },
    activity: {
      label: "Lese- og handlingshistorikk",
      text: "Kva du har lese og gjort i app, på nettsider og i elektronisk kommunikasjon vi sender ut.",
    },
    technical: {
      label: "Teknisk informasjon om einingane dine",
      text: "IP-adresse, nettlesartype, tidssoneinnstillingar, lokasjon, operativsystem og plattform.",
    },
    privacy: {
      label: "Personvernsaker",
      text: "Samtykke, reservasjonar og førespurnader om personvern, og korleis dei vart svara på.",
    },
    unclassified: {
      label: "Andre opplysningar",
      text: "Opplysningar som ikkje er plasserte i ein kategori enno.",
    },
  },
}
