import type { NoticeTexts } from "../notice-texts"

/** Lagringstid i personvernerklæringa, på nynorsk. */
export const retention: NoticeTexts["retention"] = {
  heading: "Kor lenge tek vi vare på opplysningane?",
  lead: "Vi tek ikkje vare på opplysningar lenger enn føremålet eller lova krev.",
  lawHeading: "Det lova pålegg oss å ta vare på",
  lawLead:
    "Opplysningar om sal skal kunne kontrollerast i ettertid. Desse reglane gjeld for oss:",
  lawUnset:
    "Opplysningar om sal tek vi vare på så lenge bokføringsreglane i landet vårt krev.",
  policy: "{country}: {law}",
  oss: "Sal til andre land i EU",
  source: "Kjelde: {source}",
  tiers: {
    sales_document: "Bestillingar og salsbilag i {period} {clock}.",
    secondary: "Pakksetlar og annan støttedokumentasjon i {period} {clock}.",
    books: "Gåvekort og tilgodehavande i {period} {clock}.",
  },
  clocks: {
    fiscal_year_end: "etter utgangen av rekneskapsåret",
    calendar_year_end: "etter utgangen av kalenderåret",
    calendar_year_of_fiscal_year_end:
      "etter utgangen av kalenderåret rekneskapsåret vart avslutta i",
    event: "etter kjøpet",
  },
  year: { one: "1 år", other: "{count} år" },
  month: { one: "1 månad", other: "{count} månader" },
  day: { one: "1 dag", other: "{count} dagar" },
  lawAfter:
    "Når fristen er ute, tek vi bort kven du er. Beløp, avgift og datoar blir ståande utan namn. E-postadresse og telefonnummer krev inga slik lov; dei slettar vi når du ber om det.",
  limitsHeading: "Det vi slettar utan at du ber om det",
  limitsLead: "Desse fristane går av seg sjølve:",
  limits: {
    order_exports:
      "Filer med utdrag av bestillingar blir sletta {period} etter at dei vart laga.",
    abandoned_carts:
      "Handlekorger du ikkje fullførte, blir sletta {period} etter siste endring.",
    orphan_addresses:
      "Adresser som ikkje lenger høyrer til noko, blir sletta etter {period}.",
    notifications:
      "Opplysningar om meldingar vi har sendt, blir sletta etter {period}.",
    workflow_executions:
      "Tekniske spor av kjøp og andre arbeidsgangar blir sletta etter {period}.",
    spent_tokens:
      "Eingongskodar og lenkjer for innlogging blir sletta {period} etter at dei er brukte eller utgåtte.",
    inactive_accounts:
      "Kontoar som ikkje er brukte på {period}, blir sletta. Du får eit varsel {grace} før.",
  },
  restHeading: "Alt anna",
  rest: "Resten tek vi vare på så lenge det står under kvart føremål, eller til du ber oss slette det.",
}
