import type { NoticeTexts } from "../notice-texts"

/** Lagringstid i personvernerklæringen, på bokmål. */
export const retention: NoticeTexts["retention"] = {
  heading: "Hvor lenge beholder vi opplysningene?",
  lead: "Vi beholder ikke opplysninger lenger enn formålet eller loven krever.",
  lawHeading: "Det loven pålegger oss å beholde",
  lawLead:
    "Opplysninger om salg skal kunne kontrolleres i ettertid. Disse reglene gjelder for oss:",
  lawUnset:
    "Opplysninger om salg beholder vi så lenge bokføringsreglene i landet vårt krever.",
  policy: "{country}: {law}",
  oss: "Salg til andre land i EU",
  source: "Kilde: {source}",
  tiers: {
    sales_document: "Bestillinger og salgsbilag i {period} {clock}.",
    secondary: "Pakksedler og annen støttedokumentasjon i {period} {clock}.",
    books: "Gavekort og tilgodehavende i {period} {clock}.",
  },
  clocks: {
    fiscal_year_end: "etter regnskapsårets slutt",
    calendar_year_end: "etter kalenderårets slutt",
    calendar_year_of_fiscal_year_end:
      "etter utgangen av kalenderåret regnskapsåret ble avsluttet i",
    event: "etter kjøpet",
  },
  year: { one: "1 år", other: "{count} år" },
  month: { one: "1 måned", other: "{count} måneder" },
  day: { one: "1 dag", other: "{count} dager" },
  lawAfter:
    "Når fristen er ute, tar vi bort hvem du er. Beløp, avgift og datoer blir stående uten navn. E-postadresse og telefonnummer krever ingen slik lov; dem sletter vi når du ber om det.",
  limitsHeading: "Det vi sletter uten at du ber om det",
  limitsLead: "Disse fristene går av seg selv:",
  limits: {
    order_exports:
      "Filer med utdrag av bestillinger slettes {period} etter at de ble laget.",
    abandoned_carts:
      "Handlekurver du ikke fullførte, slettes {period} etter siste endring.",
    orphan_addresses:
      "Adresser som ikke lenger hører til noe, slettes etter {period}.",
    notifications:
      "Opplysninger om meldinger vi har sendt, slettes etter {period}.",
    workflow_executions:
      "Tekniske spor av kjøp og andre arbeidsganger slettes etter {period}.",
    spent_tokens:
      "Engangskoder og lenker for innlogging slettes {period} etter at de er brukt eller utløpt.",
    inactive_accounts:
      "Kontoer som ikke er brukt på {period}, slettes. Du får et varsel {grace} før.",
  },
  restHeading: "Alt annet",
  rest: "Resten beholder vi så lenge det står under hvert formål, eller til du ber oss slette det.",
}
