import type { LetterTexts } from "../letter-texts"

/** Texts of letters in Norwegian nynorsk. */
export const letters: LetterTexts = {
  tag: "nn-NO",
  theShop: "nettbutikken",
  code: {
    subject: "Eingongskoden din frå {sender}",
    lead: {
      request:
        "Skriv inn denne koden for å stadfeste førespurnaden om personopplysningane dine:",
      archive: "Skriv inn denne koden for å hente opplysningane dine:",
      account: "Skriv inn denne koden for å stadfeste at det er du som spør:",
      preferences:
        "Skriv inn denne koden for å sjå eller endre samtykka og reservasjonane dine:",
    },
    valid: "Koden verkar i {minutes} minutt og kan brukast éin gong.",
    ignore:
      "Var det ikkje du som bad om koden, treng du ikkje gjere noko. Utan koden skjer det ingenting.",
    secret: "Ikkje gi koden til nokon. Vi ber deg aldri om å lese han opp.",
  },
}
