import type { LetterTexts } from "../letter-texts"
import { words } from "./letter-words"

/** Texts of letters in Norwegian nynorsk. */
export const letters: LetterTexts = {
  tag: "nn-NO",
  theShop: "nettbutikken",
  and: "og",
  more: "{count} til",
  hello: "Hei!",
  regards: "Helsing {sender}",
  contact: "Lurer du på noko, er det berre å ta kontakt: {ways}",
  organization: "Org.nr. {number}",
  reference: "Saka har nummer {id}. Oppgi det gjerne når du tek kontakt.",
  writtenOn: "Skrive {date}",
  youAsked: "{date} bad du om {asked}.",
  words,
  complaint: {
    heading: "Om du er usamd",
    text: "Sei gjerne frå til oss først om du meiner at vi gjer noko gale. Du har òg rett til å klage til {authority}, eller til tilsynsstyresmakta i landet du bur eller arbeider i, og du kan ta saka til domstolane.",
    elsewhere: "datatilsynsstyresmakta i landet du bur eller arbeider i",
    link: "Slik klagar du til {authority}",
  },
  unrestricted: {
    subject: "Vi tek opplysningane dine i bruk att",
    lead: "Du bad om at bruken av personopplysningane dine skulle avgrensast. No er grunnen til det borte, og avgrensinga blir oppheva. Frå då av bruker vi opplysningane att til dei formåla som står i personvernerklæringa.",
    rights:
      "Er du usamd, svar oss så snart du kan. Du kan når som helst protestere mot bruken, trekkje tilbake samtykke eller be om ei ny avgrensing, og du kan klage til Datatilsynet.",
  },
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
  received: {
    subject: "Vi har fått førespurnaden din",
    lead: "Takk for at du tok kontakt.",
    due: "Du får svar frå oss seinast {due}.",
    coolingOff:
      "Vi slettar tidlegast {moment}. Ombestemmer du deg før det, kan du trekkje førespurnaden tilbake same stad som du sende han.",
    identity:
      "Før vi kan svare, må vi vere sikre på at det er du som spør. Det høyrer du meir om frå oss.",
    staff: "Ein av oss går gjennom førespurnaden før vi gjer noko med han.",
    notYou:
      "Var det ikkje du som spurde? Sei frå til oss så fort du kan, så stoppar vi det.",
  },
  ready: {
    subject: "Opplysningane dine er klare",
    lead: "No ligg dei klare for deg.",
    access:
      "Fila viser kva vi har lagra om deg, kvifor vi har det, kven som har fått det, og kor lenge vi tek vare på det.",
    portability:
      "Fila inneheld opplysningane du sjølv har gitt oss, i eit format som andre system kan lese.",
    how: "Du hentar fila i nettbutikken, under personvern. Der stadfestar du kven du er, med innlogging eller med ein kode som vi sender deg. Vi sender aldri opplysningane i ein e-post.",
    link: "Hent opplysningane dine",
    until:
      "Du kan hente fila til {moment}. Så slettar vi ho. Treng du ho etter det, kan du be om ei ny.",
    gone: "Fila kan ikkje hentast lenger. Treng du ho framleis, kan du be om ei ny.",
  },
  delayed: {
    subject: "Slettinga må vente litt",
    lead: "Vi kan ikkje slette alt enno, for dette er ikkje avslutta mellom deg og oss:",
    firstStage: "Dette har vi alt sletta:",
    rest: "Resten slettar vi så snart dette er i orden. Du treng ikkje spørje på nytt, og du får eit brev frå oss når det er gjort.",
  },
  extended: {
    subject: "Vi treng meir tid til å svare deg",
    lead: "Du skulle ha fått svar seinast {from}, men det rekk vi diverre ikkje. {reason}",
    due: "Du får svar frå oss seinast {due}.",
    law: "Vi har lov til å forlengje fristen med inntil to månader når det er nødvendig (personvernforordninga artikkel 12 nr. 3).",
  },
  refused: {
    subject: "Vi kan ikkje gjere det du bad om",
    lead: "Vi har vurdert førespurnaden, men kan ikkje gjere det du bad om. Dette er grunnen:",
  },
  canceled: {
    subject: "Førespurnaden din er trekt tilbake",
    lead: "Førespurnaden er trekt tilbake, og vi gjer ikkje noko meir med han.",
    nothingErased: "Vi har ikkje sletta noko.",
    erasedBefore: "Dette var alt sletta:",
    again: "Du kan når som helst spørje på nytt.",
  },
  completed: {
    subject: "Vi har gjort det du bad om",
    handedOver: "Førespurnaden er svart på, og saka er avslutta.",
    rectified: "Dette har vi retta:",
    copies: {
      one: "Det same er retta éin stad i handlekorger og bestillingar som ikkje er ferdig behandla.",
      other:
        "Det same er retta {count} stader i handlekorger og bestillingar som ikkje er ferdig behandla.",
    },
    documents: {
      one: "Eitt salsdokument er alt utferda, og det kan vi ikkje endre. Der har vi lagt ved ein merknad om kva som er rett.",
      other:
        "{count} salsdokument er alt utferda, og dei kan vi ikkje endre. Der har vi lagt ved ein merknad om kva som er rett.",
    },
    toldOfRectification:
      "Desse har fått opplysningar om deg av oss, og skal få vite om rettinga (personvernforordninga artikkel 19):",
    toldOfRestriction:
      "Desse har fått opplysningar om deg av oss, og skal få vite om avgrensinga (personvernforordninga artikkel 19):",
    restricted:
      "Vi har avgrensa bruken av opplysningane dine. Grunnen er at {ground}.",
    restrictionMeans:
      "Det vil seie at vi tek vare på opplysningane, men ikkje bruker dei utan at du samtykkjer. Lova gjer unntak for rettskrav, for å verne rettane til andre og for viktige samfunnsinteresser (personvernforordninga artikkel 18 nr. 2).",
    restrictionEnds: "Du får melding frå oss før avgrensinga blir oppheva.",
    objected: "Vi bruker ikkje lenger opplysningane dine til dette:",
    objectedToNothing:
      "Reservasjonen er registrert. Vi fann ikkje noko vi brukte opplysningane dine til, som du ikkje alt hadde reservert deg mot.",
    withdrawn: "Samtykket ditt er trekt tilbake for dette:",
    withdrawnBefore: "Det vi gjorde medan du samtykte, er framleis lovleg.",
    withdrawnNothing: "Vi fann ikkje noko samtykke frå deg som framleis galdt.",
  },
  erased: {
    subject: "Opplysningane dine er sletta",
    lead: "{date} sletta vi det vi hadde om deg, bortsett frå det lova krev at vi tek vare på.",
    deleted: "Dette er sletta:",
    cleared:
      "Her har vi fjerna det som peikar på deg, medan beløp og datoar står att:",
    nothing: "Det var ikkje noko att å slette.",
    keptHeading: "Dette må vi ta vare på",
    keptLead:
      "Bokføringsreglane krev at vi tek vare på dokumentasjon av sal. E-postadresse, telefonnummer og anna som lova ikkje krev, er fjerna her òg.",
    keptLine: "{record}: {what}. Blir teke vare på til og med {date} ({law}).",
    keptWithoutEnd:
      "{record}: {what}. Blir teke vare på så lenge lova krev det. Datoen er ikkje fastsett enno.",
    afterwards:
      "Når tida er ute, fjernar vi namn og adresse herifrå òg, utan at du treng be om det.",
    order: { one: "Bestilling {numbers}", other: "Bestillingane {numbers}" },
    keptNothing: "Lova krev ikkje at vi tek vare på noko om deg.",
    evidence:
      "For å kunne vise at vi har svart deg, tek vi òg vare på ei kvittering for slettinga. Ho inneheld verken namn, adresse eller e-postadresse.",
    recipientsHeading: "Andre som har fått opplysningane",
    recipientsLead:
      "Desse har fått opplysningar om deg av oss, og skal få vite om slettinga (personvernforordninga artikkel 19):",
    noRecipients:
      "Vi har ikkje registrert at nokon har fått opplysningar om deg av oss.",
    warrantyHeading: "Du kan framleis reklamere",
    warranty:
      "Er det noko gale med ei vare du har kjøpt, kan du reklamere sjølv om opplysningane er sletta. Fristen er to år, og fem år for varer som er meinte å vare vesentleg lenger (forbrukarkjøpslova § 27). Ta vare på bestillingsnummeret eller kvitteringa. Vi finn ikkje lenger bestillinga ut frå e-postadressa di.",
    warrantyElsewhere:
      "Er det noko gale med ei vare du har kjøpt, kan du reklamere sjølv om opplysningane er sletta, så lenge lova i landet ditt gir deg rett til det. Ta vare på bestillingsnummeret eller kvitteringa. Vi finn ikkje lenger bestillinga ut frå e-postadressa di.",
  },
  nothingHeld: {
    subject: "Vi har ingen opplysningar om deg",
    lead: "Vi har leitt gjennom alt vi har, og fann ingen opplysningar om deg.",
    evidence:
      "Det einaste vi har, er denne førespurnaden. Han tek vi vare på ei tid for å kunne vise at vi har svart deg, utan namn og utan e-postadresse.",
  },
}
