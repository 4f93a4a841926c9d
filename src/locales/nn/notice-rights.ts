import type { NoticeTexts } from "../notice-texts"

/** Rettar og klagehøve i personvernerklæringa, på nynorsk. */
export const rights: NoticeTexts["rights"] = {
  heading: "Rettane dine",
  lead: "Det er gratis å bruke rettane dine. Du får svar utan ugrunna opphald, og seinast innan ein månad. Er saka komplisert, kan vi trenge inntil to månader til; då får du vite kvifor innan den første månaden.",
  each: {
    access: {
      label: "Rett til innsyn",
      text: "Du kan få tilgang til opplysningane vi behandlar om deg, og ein kopi av alle saman (personvernforordninga artikkel 15).",
    },
    rectification: {
      label: "Rett til korrigering",
      text: "Du kan be oss rette feil, og rette eller supplere opplysningar som er feilaktige eller misvisande (artikkel 16).",
    },
    erasure: {
      label: "Rett til sletting",
      text: "Du kan når som helst be oss slette opplysningane om deg, og vi gjer det utan ugrunna opphald (artikkel 17). Det vi er pålagde å ta vare på av omsyn til andre rettslege plikter, som bokføringslova, slettar vi ikkje før fristen er ute. Svaret du får, seier kva som blir att, etter kva lov og til kva dag.",
    },
    restriction: {
      label: "Rett til avgrensing",
      text: "I nokre situasjonar kan du krevje at vi avgrensar behandlinga: Opplysningane blir lagra, men ikkje brukte, til dømes medan vi undersøkjer om dei er rette (artikkel 18). Det gjer du ved å administrere samtykke og reservasjonar i løysingane våre, eller ved å kontakte oss.",
    },
    objection: {
      label: "Rett til å protestere",
      text: "Du kan protestere mot, og motsetje deg, behandling som byggjer på rettkomen interesse, altså på ei interesseavveging (artikkel 21). Det gjer du ved å administrere samtykke og reservasjonar i løysingane våre, eller ved å kontakte oss. Marknadsføring stansar vi alltid, og med ein gong.",
    },
    portability: {
      label: "Dataportabilitet",
      text: "Opplysningar du sjølv har gitt oss, kan du få utlevert i eit strukturert, vanleg brukt og maskinleseleg format, og ta med deg til andre (artikkel 20).",
    },
    withdrawal: {
      label: "Rett til å trekkje samtykke tilbake",
      text: "Har du samtykt til noko, kan du når som helst trekkje samtykket tilbake, like lett som du gav det (artikkel 7 nr. 3). Det som vart gjort før, blir ikkje ulovleg av den grunn.",
    },
  },
  howHeading: "Slik bruker du rettane",
  howMail: "Ta kontakt på {email}, så hjelper vi deg.",
  howContact: "Ta kontakt med oss, så hjelper vi deg.",
  howStorefront: "Bruk rettane sjølv på sidene våre",
}

export const complaint: NoticeTexts["complaint"] = {
  heading: "Du kan klage",
  text: "Meiner du at vi ikkje følgjer reglane i personopplysningslova, håpar vi at du seier frå til oss først. Du kan også klage til {authority}, eller til tilsynsstyresmakta i landet der du bur eller arbeider.",
  elsewhere: "personvernstyresmakta i landet der du bur eller arbeider",
  link: "Slik klagar du til {authority}",
}
