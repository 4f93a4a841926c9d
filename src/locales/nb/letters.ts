import type { LetterTexts } from "../letter-texts"
import { words } from "./letter-words"

/** Texts of letters in Norwegian bokmål. */
export const letters: LetterTexts = {
  tag: "nb-NO",
  theShop: "nettbutikken",
  and: "og",
  more: "{count} til",
  hello: "Hei!",
  regards: "Hilsen {sender}",
  contact: "Lurer du på noe, er det bare å ta kontakt: {ways}",
  organization: "Org.nr. {number}",
  reference: "Saken har nummer {id}. Oppgi det gjerne når du tar kontakt.",
  writtenOn: "Skrevet {date}",
  youAsked: "{date} ba du om {asked}.",
  words,
  complaint: {
    heading: "Hvis du er uenig",
    text: "Si gjerne fra til oss først hvis du mener at vi gjør noe galt. Du har også rett til å klage til {authority}, eller til tilsynsmyndigheten i landet du bor eller jobber i, og du kan ta saken til domstolene.",
    elsewhere: "datatilsynsmyndigheten i landet du bor eller jobber i",
    link: "Slik klager du til {authority}",
  },
  unrestricted: {
    subject: "Vi tar opplysningene dine i bruk igjen",
    lead: "Du ba om at bruken av personopplysningene dine skulle begrenses. Nå er grunnen til det borte, og begrensningen oppheves. Fra da av bruker vi opplysningene igjen til de formålene som står i personvernerklæringen.",
    rights:
      "Er du uenig, svar oss så snart du kan. Du kan når som helst protestere mot bruken, trekke tilbake samtykker eller be om en ny begrensning, og du kan klage til Datatilsynet.",
  },
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
  received: {
    subject: "Vi har mottatt forespørselen din",
    lead: "Takk for at du tok kontakt.",
    due: "Du får svar fra oss senest {due}.",
    coolingOff:
      "Vi sletter tidligst {moment}. Ombestemmer du deg før det, kan du trekke forespørselen tilbake samme sted som du sendte den.",
    identity:
      "Før vi kan svare, må vi være sikre på at det er du som spør. Det hører du mer om fra oss.",
    staff: "En av oss går gjennom forespørselen før vi gjør noe med den.",
    notYou:
      "Var det ikke du som spurte? Si fra til oss så fort du kan, så stopper vi det.",
  },
  ready: {
    subject: "Opplysningene dine er klare",
    lead: "Nå ligger de klare for deg.",
    access:
      "Filen viser hva vi har lagret om deg, hvorfor vi har det, hvem som har fått det, og hvor lenge vi beholder det.",
    portability:
      "Filen inneholder opplysningene du selv har gitt oss, i et format som andre systemer kan lese.",
    how: "Du henter filen i nettbutikken, under personvern. Der bekrefter du hvem du er, med innlogging eller med en kode som vi sender deg. Vi sender aldri opplysningene i en e-post.",
    link: "Hent opplysningene dine",
    until:
      "Du kan hente filen til {moment}. Så sletter vi den. Trenger du den etter det, kan du be om en ny.",
    gone: "Filen kan ikke hentes lenger. Trenger du den fortsatt, kan du be om en ny.",
  },
  delayed: {
    subject: "Slettingen må vente litt",
    lead: "Vi kan ikke slette alt ennå, for dette er ikke avsluttet mellom deg og oss:",
    firstStage: "Dette har vi slettet allerede:",
    rest: "Resten sletter vi så snart dette er i orden. Du trenger ikke å spørre på nytt, og du får et brev fra oss når det er gjort.",
  },
  extended: {
    subject: "Vi trenger mer tid til å svare deg",
    lead: "Du skulle ha fått svar senest {from}, men det rekker vi dessverre ikke. {reason}",
    due: "Du får svar fra oss senest {due}.",
    law: "Vi har lov til å forlenge fristen med inntil to måneder når det er nødvendig (personvernforordningen artikkel 12 nr. 3).",
  },
  refused: {
    subject: "Vi kan ikke gjøre det du ba om",
    lead: "Vi har vurdert forespørselen, men kan ikke gjøre det du ba om. Dette er grunnen:",
  },
  canceled: {
    subject: "Forespørselen din er trukket tilbake",
    lead: "Forespørselen er trukket tilbake, og vi gjør ikke noe mer med den.",
    nothingErased: "Vi har ikke slettet noe.",
    erasedBefore: "Dette var allerede slettet:",
    again: "Du kan når som helst spørre på nytt.",
  },
  completed: {
    subject: "Vi har gjort det du ba om",
    handedOver: "Forespørselen er besvart, og saken er avsluttet.",
    rectified: "Dette har vi rettet:",
    copies: {
      one: "Det samme er rettet ett sted i handlekurver og bestillinger som ikke er ferdig behandlet.",
      other:
        "Det samme er rettet {count} steder i handlekurver og bestillinger som ikke er ferdig behandlet.",
    },
    documents: {
      one: "Ett salgsdokument er alt utstedt, og det kan vi ikke endre. Der har vi lagt ved en merknad om hva som er riktig.",
      other:
        "{count} salgsdokumenter er alt utstedt, og dem kan vi ikke endre. Der har vi lagt ved en merknad om hva som er riktig.",
    },
    toldOfRectification:
      "Disse har fått opplysninger om deg av oss, og skal få vite om rettingen (personvernforordningen artikkel 19):",
    toldOfRestriction:
      "Disse har fått opplysninger om deg av oss, og skal få vite om begrensningen (personvernforordningen artikkel 19):",
    restricted:
      "Vi har begrenset bruken av opplysningene dine. Grunnen er at {ground}.",
    restrictionMeans:
      "Det betyr at vi oppbevarer opplysningene, men ikke bruker dem uten at du samtykker. Loven gjør unntak for rettskrav, for å beskytte andres rettigheter og for viktige samfunnsinteresser (personvernforordningen artikkel 18 nr. 2).",
    restrictionEnds: "Du får beskjed fra oss før begrensningen oppheves.",
    objected: "Vi bruker ikke lenger opplysningene dine til dette:",
    objectedToNothing:
      "Reservasjonen er registrert. Vi fant ikke noe vi brukte opplysningene dine til, som du ikke alt hadde reservert deg mot.",
    withdrawn: "Samtykket ditt er trukket tilbake for dette:",
    withdrawnBefore: "Det vi gjorde mens du samtykket, er fortsatt lovlig.",
    withdrawnNothing: "Vi fant ikke noe samtykke fra deg som fortsatt gjaldt.",
  },
  erased: {
    subject: "Opplysningene dine er slettet",
    lead: "{date} slettet vi det vi hadde om deg, bortsett fra det loven krever at vi beholder.",
    deleted: "Dette er slettet:",
    cleared:
      "Her har vi fjernet det som peker på deg, mens beløp og datoer står igjen:",
    nothing: "Det var ikke noe igjen å slette.",
    keptHeading: "Dette må vi beholde",
    keptLead:
      "Bokføringsreglene krever at vi oppbevarer dokumentasjon på salg. E-postadresse, telefonnummer og annet som loven ikke krever, er fjernet også her.",
    keptLine: "{record}: {what}. Beholdes til og med {date} ({law}).",
    keptWithoutEnd:
      "{record}: {what}. Beholdes så lenge loven krever det. Datoen er ikke fastsatt ennå.",
    afterwards:
      "Når tiden er ute, fjerner vi navn og adresse herfra også, uten at du trenger å be om det.",
    order: { one: "Bestilling {numbers}", other: "Bestillingene {numbers}" },
    keptNothing: "Loven krever ikke at vi beholder noe om deg.",
    evidence:
      "For å kunne vise at vi har svart deg, beholder vi også en kvittering for slettingen. Den inneholder verken navn, adresse eller e-postadresse.",
    recipientsHeading: "Andre som har fått opplysningene",
    recipientsLead:
      "Disse har fått opplysninger om deg av oss, og skal få vite om slettingen (personvernforordningen artikkel 19):",
    noRecipients:
      "Vi har ikke registrert at noen har fått opplysninger om deg av oss.",
    warrantyHeading: "Du kan fortsatt reklamere",
    warranty:
      "Er det noe galt med en vare du har kjøpt, kan du reklamere selv om opplysningene er slettet. Fristen er to år, og fem år for varer som er ment å vare vesentlig lenger (forbrukerkjøpsloven § 27). Ta vare på bestillingsnummeret eller kvitteringen. Vi finner ikke lenger bestillingen ut fra e-postadressen din.",
    warrantyElsewhere:
      "Er det noe galt med en vare du har kjøpt, kan du reklamere selv om opplysningene er slettet, så lenge loven i landet ditt gir deg rett til det. Ta vare på bestillingsnummeret eller kvitteringen. Vi finner ikke lenger bestillingen ut fra e-postadressen din.",
  },
  nothingHeld: {
    subject: "Vi har ingen opplysninger om deg",
    lead: "Vi har lett gjennom alt vi har, og fant ingen opplysninger om deg.",
    evidence:
      "Det eneste vi har, er denne forespørselen. Den beholder vi en tid for å kunne vise at vi har svart deg, uten navn og uten e-postadresse.",
  },
}
