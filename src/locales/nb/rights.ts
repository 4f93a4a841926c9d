import type { ReportTexts } from "../report-texts"

/** Rettigheter og klageadgang på bokmål. */
export const rights: ReportTexts["rights"] = {
  heading: "Rettighetene dine",
  lead: "Det er gratis å bruke rettighetene dine, og du får svar innen én måned.",
  list: [
    {
      title: "Innsyn",
      text: "Du kan når som helst be om en ny kopi av opplysningene om deg.",
    },
    {
      title: "Retting",
      text: "Er noe feil eller mangelfullt, kan du be oss rette eller supplere det.",
    },
    {
      title: "Sletting",
      text: "Du kan be oss slette opplysningene om deg. Det loven pålegger oss å beholde, sletter vi når fristen går ut.",
    },
    {
      title: "Begrensning",
      text: "Du kan be oss om å la opplysningene ligge urørt, for eksempel mens vi undersøker om de stemmer.",
    },
    {
      title: "Protest",
      text: "Du kan protestere mot bruk som bygger på berettiget interesse. Sier du nei til markedsføring, stanser vi den med én gang.",
    },
    {
      title: "Dataportabilitet",
      text: "Opplysninger du selv har gitt oss, kan du ta med deg i et format som andre systemer kan lese: filen portability.json.",
    },
    {
      title: "Trekke samtykke",
      text: "Har du gitt samtykke til noe, kan du trekke det tilbake når du vil. Det som er gjort før det, blir ikke ulovlig av den grunn.",
    },
  ],
  contact: "Ta kontakt med oss her for å bruke rettighetene dine:",
  complaintHeading: "Klage",
  complaint: (authority) =>
    `Si gjerne fra til oss først hvis du mener vi gjør noe galt. Du kan også klage til ${authority}, eller til tilsynsmyndigheten i landet der du bor.`,
  complaintElsewhere:
    "personvernmyndigheten i landet der du bor eller arbeider",
}
