import type { ReportTexts } from "../report-texts"

/** Rettar og klagerett på nynorsk. */
export const rights: ReportTexts["rights"] = {
  heading: "Rettane dine",
  lead: "Det er gratis å bruke rettane dine, og du får svar innan ein månad.",
  list: [
    {
      title: "Innsyn",
      text: "Du kan når som helst be om ein ny kopi av opplysningane om deg.",
    },
    {
      title: "Retting",
      text: "Er noko feil eller mangelfullt, kan du be oss rette eller utfylle det.",
    },
    {
      title: "Sletting",
      text: "Du kan be oss slette opplysningane om deg. Det lova pålegg oss å ta vare på, slettar vi når fristen går ut.",
    },
    {
      title: "Avgrensing",
      text: "Du kan be oss la opplysningane liggje urørte, til dømes medan vi undersøkjer om dei stemmer.",
    },
    {
      title: "Protest",
      text: "Du kan protestere mot bruk som byggjer på rettkomen interesse. Seier du nei til marknadsføring, stansar vi henne med ein gong.",
    },
    {
      title: "Dataportabilitet",
      text: "Opplysningar du sjølv har gitt oss, kan du ta med deg i eit format som andre system kan lese: fila portability.json.",
    },
    {
      title: "Trekkje samtykke",
      text: "Har du gitt samtykke til noko, kan du trekkje det tilbake når du vil. Det som er gjort før det, blir ikkje ulovleg av den grunn.",
    },
  ],
  contact: "Ta kontakt med oss her for å bruke rettane dine:",
  complaintHeading: "Klage",
  complaint: (authority) =>
    `Sei gjerne frå til oss først om du meiner vi gjer noko gale. Du kan òg klage til ${authority}, eller til tilsynsorganet i landet der du bur.`,
  complaintElsewhere: "personvernorganet i landet der du bur eller arbeider",
}
