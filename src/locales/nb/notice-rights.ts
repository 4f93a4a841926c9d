import type { NoticeTexts } from "../notice-texts"

/** Rettigheter og klageadgang i personvernerklæringen, på bokmål. */
export const rights: NoticeTexts["rights"] = {
  heading: "Rettighetene dine",
  lead: "Det er gratis å bruke rettighetene dine. Du får svar uten ugrunnet opphold, og senest innen én måned. Er saken komplisert, kan vi trenge inntil to måneder til; da får du vite hvorfor innen den første måneden.",
  each: {
    access: {
      label: "Rett til innsyn",
      text: "Du kan få tilgang til opplysningene vi behandler om deg, og en kopi av alle sammen (personvernforordningen artikkel 15).",
    },
    rectification: {
      label: "Rett til korrigering",
      text: "Du kan be oss rette feil, og rette eller supplere opplysninger som er feilaktige eller misvisende (artikkel 16).",
    },
    erasure: {
      label: "Rett til sletting",
      text: "Du kan når som helst be oss slette opplysningene om deg, og vi gjør det uten ugrunnet opphold (artikkel 17). Det vi er pålagt å beholde av hensyn til andre rettslige forpliktelser, som bokføringsloven, sletter vi ikke før fristen er ute. Svaret du får, sier hva som blir igjen, etter hvilken lov og til hvilken dag.",
    },
    restriction: {
      label: "Rett til begrensning",
      text: "I noen situasjoner kan du kreve at vi begrenser behandlingen: Opplysningene blir lagret, men ikke brukt, for eksempel mens vi undersøker om de er riktige (artikkel 18). Det gjør du ved å administrere samtykker og reservasjoner i løsningene våre, eller ved å kontakte oss.",
    },
    objection: {
      label: "Rett til å protestere",
      text: "Du kan protestere mot, og motsette deg, behandling som bygger på berettiget interesse, altså på en interesseavveining (artikkel 21). Det gjør du ved å administrere samtykker og reservasjoner i løsningene våre, eller ved å kontakte oss. Markedsføring stanser vi alltid, og med én gang.",
    },
    portability: {
      label: "Dataportabilitet",
      text: "Opplysninger du selv har gitt oss, kan du få utlevert i et strukturert, alminnelig anvendt og maskinlesbart format, og ta med deg til andre (artikkel 20).",
    },
    withdrawal: {
      label: "Rett til å trekke samtykke",
      text: "Har du samtykket til noe, kan du når som helst trekke samtykket, like lett som du ga det (artikkel 7 nr. 3). Det som ble gjort før, blir ikke ulovlig av den grunn.",
    },
  },
  howHeading: "Slik bruker du rettighetene",
  howMail: "Ta kontakt på {email}, så hjelper vi deg.",
  howContact: "Ta kontakt med oss, så hjelper vi deg.",
  howStorefront: "Bruk rettighetene selv på sidene våre",
}

export const complaint: NoticeTexts["complaint"] = {
  heading: "Du kan klage",
  text: "Mener du at vi ikke følger reglene i personopplysningsloven, håper vi at du sier fra til oss først. Du kan også klage til {authority}, eller til tilsynsmyndigheten i landet der du bor eller arbeider.",
  elsewhere: "personvernmyndigheten i landet der du bor eller arbeider",
  link: "Slik klager du til {authority}",
}
