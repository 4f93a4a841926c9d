import type { restriction as english } from "../en/restriction"
import type { SameKeys } from "../texts"

export const restriction: SameKeys<typeof english> = {
  notice:
    "Opplysningene oppbevares, men brukes ikke. Markedsføring og analyse har stanset, og verken profil eller bestillinger kan endres. Åpne bestillinger gjennomføres.",
  since: "Siden {{when}}",
  goesOn: "Fortsetter likevel",
  bases: {
    legal_claim: "For et rettskrav",
    rights_of_others: "For å verne en annens rettigheter",
    public_interest: "Av viktige allmenne hensyn",
  },
  lift: {
    title: "Opphev begrensningen",
    text: "Fra da av kan opplysningene brukes igjen, og unntakene opphører. Personen skal ha beskjed først (personvernforordningen art. 18 nr. 3).",
    reason: "Hvorfor den oppheves",
    reasons: {
      accuracy_verified: "Det som skulle være feil, er undersøkt",
      made_lawful: "Det som var ulovlig, er brakt i orden",
      claim_settled: "Kravet er avgjort",
      objection_decided: "Protesten er avgjort",
      person_asked: "Personen ønsker den ikke lenger",
    },
    told: "Hvordan personen får beskjed",
    toldBy: {
      mail: "På e-post, herfra, nå",
      phone: "På telefon; jeg har gjort det",
      letter: "I brev; jeg har gjort det",
      in_person: "Ansikt til ansikt; jeg har gjort det",
    },
    submit: "Opphev",
    done: "Begrensningen er opphevet.",
  },
  except: {
    title: "Noter et unntak",
    text: "Ett formål fortsetter selv om bruken er begrenset, til begrensningen oppheves (personvernforordningen art. 18 nr. 2). Det blir stående i dokumentasjonen.",
    basis: "Hvorfor det kan fortsette",
    done: "Unntaket er notert.",
  },
}
