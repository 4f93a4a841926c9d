import type { LetterTexts } from "../letter-texts"

/** Texts of letters in Norwegian bokmål. */
export const letters: LetterTexts = {
  tag: "nb-NO",
  theShop: "nettbutikken",
  code: {
    subject: "Engangskoden din fra {sender}",
    lead: {
      request:
        "Skriv inn denne koden for å bekrefte forespørselen om personopplysningene dine:",
      archive: "Skriv inn denne koden for å hente opplysningene dine:",
      account: "Skriv inn denne koden for å bekrefte at det er du som spør:",
      preferences:
        "Skriv inn denne koden for å se eller endre samtykkene og reservasjonene dine:",
    },
    valid: "Koden virker i {minutes} minutter og kan brukes én gang.",
    ignore:
      "Var det ikke du som ba om koden, trenger du ikke å gjøre noe. Uten koden skjer det ingenting.",
    secret: "Ikke gi koden til noen. Vi ber deg aldri om å lese den opp.",
  },
}
