import type { LetterWords } from "../letter-texts"

/** Words of letters in Norwegian bokmål. */
export const words: LetterWords = {
  asked: {
    access: "innsyn i personopplysningene dine",
    portability: "å få med deg personopplysningene dine",
    rectification: "å få rettet personopplysningene dine",
    erasure: "å få slettet personopplysningene dine",
    restriction: "å få begrenset bruken av personopplysningene dine",
    objection: "å reservere deg mot bruk av personopplysningene dine",
    consent_withdrawal: "å trekke tilbake samtykket ditt",
  },
  entries: { one: "1 oppføring", other: "{count} oppføringer" },
  kinds: {
    name: "Navn",
    address: "Adresser",
    phone: "Telefonnumre",
    email: "E-postadresser",
    orders: "Bestillinger",
    delivery: "Leveringer",
    cart: "Handlekurver",
    discount: "Rabattkoder",
    loyalty: "Lojalitetsprogram",
    agreement: "Produkter og avtaler",
    account: "Konto og profil",
    credential: "Innlogging",
    payment: "Betalinger",
    communication: "Meldinger vi har sendt deg",
    support: "Kundeservice og klager",
    activity: "Hva du har gjort i butikken",
    technical: "Tekniske data",
    privacy: "Tidligere personvernsaker",
    unclassified: "Annet",
  },
  kept: {
    amounts: "beløp",
    items: "varer",
    name: "navnet ditt",
    street: "gateadressen",
    place: "poststedet",
    organization_number: "organisasjonsnummeret",
  },
  guards: {
    open_order: "Bestilling som ikke er ferdig behandlet",
    withdrawal_period: "Bestilling der angrefristen ikke har gått ut",
    open_return: "Bestilling med en retur som ikke er ferdig",
    open_claim: "Bestilling med en reklamasjon som ikke er ferdig behandlet",
    open_exchange: "Bestilling med et bytte som ikke er ferdig",
    open_payment: "Bestilling med en betaling som ikke er gjort opp",
    open_transfer: "Bestilling som er i ferd med å flyttes til en annen konto",
    open_draft_order: "Bestilling som vi har laget et utkast til",
    active_agreement: "Avtale som fortsatt løper, for eksempel et abonnement",
    loyalty_balance:
      "Penger du har til gode hos oss, på konto eller gavekort. Dem skal du få først",
    legal_hold:
      "Opplysninger som trengs i en sak eller en kontroll (personvernforordningen artikkel 17 nr. 3)",
  },
  otherGuard: "Noe annet vi må avklare først",
  refusals: {
    identity_not_proven:
      "Vi kunne ikke bekrefte at det er du som spør, og kan derfor verken utlevere eller endre noe (personvernforordningen artikkel 12 nr. 6).",
    not_held: "Vi har ingen opplysninger om deg som forespørselen kan gjelde.",
    manifestly_unfounded:
      "Vi mener at forespørselen er åpenbart grunnløs (personvernforordningen artikkel 12 nr. 5).",
    excessive:
      "Vi mener at forespørselen er overdreven, for eksempel fordi vi nylig har besvart den samme (personvernforordningen artikkel 12 nr. 5).",
    others_rights:
      "En kopi ville ha gått ut over andres rettigheter (personvernforordningen artikkel 15 nr. 4 og 20 nr. 4).",
    not_portable:
      "Retten til å ta med seg opplysninger gjelder det du selv har gitt oss, etter avtale eller samtykke. Det gjelder ikke disse opplysningene (personvernforordningen artikkel 20 nr. 1). Du kan be om innsyn i dem i stedet.",
    already_correct:
      "Opplysningene er riktige slik de står (personvernforordningen artikkel 16).",
    locked_document:
      "Salgsdokumentet er alt utstedt, og da kan vi ikke endre det etter bokføringsreglene. Feil i det retter vi med en merknad eller et nytt dokument.",
    legal_obligation:
      "Loven krever at vi beholder opplysningene (personvernforordningen artikkel 17 nr. 3 bokstav b).",
    legal_claims:
      "Opplysningene trengs for å fastsette, gjøre gjeldende eller forsvare et rettskrav (personvernforordningen artikkel 17 nr. 3 bokstav e, 18 nr. 2 og 21 nr. 1).",
    public_interest:
      "Opplysningene trengs av hensyn til allmenne interesser, forskning eller statistikk (personvernforordningen artikkel 17 nr. 3 og 21 nr. 6).",
    freedom_of_expression:
      "Opplysningene trengs for ytrings- og informasjonsfriheten (personvernforordningen artikkel 17 nr. 3 bokstav a).",
    still_needed:
      "Vi trenger fortsatt opplysningene til det vi fikk dem for, og ingen av grunnene til å kreve sletting gjelder (personvernforordningen artikkel 17 nr. 1).",
    no_ground:
      "Ingen av grunnene til å kreve begrensning gjelder (personvernforordningen artikkel 18 nr. 1).",
    compelling_grounds:
      "Vi har tvingende berettigede grunner som veier tyngre enn protesten din (personvernforordningen artikkel 21 nr. 1).",
  },
  otherRefusal: "Ta kontakt med oss, så forklarer vi hvorfor.",
  extensions: {
    complexity: "Grunnen er at forespørselen er omfattende å besvare.",
    number_of_requests: "Grunnen er at vi har mange forespørsler å besvare.",
  },
  otherExtension: "Ta kontakt med oss, så forklarer vi hvorfor.",
  grounds: {
    accuracy_contested:
      "du mener at opplysningene ikke er riktige, og vi må undersøke det",
    unlawful:
      "du mener at bruken er ulovlig, men vil ikke ha opplysningene slettet",
    legal_claim: "du trenger opplysningene til et rettskrav",
    objection_pending:
      "du har protestert mot bruken, og vi må vurdere protesten",
  },
  recipients: {
    messages: "De som sender meldinger for oss",
    mail: "De som sender e-post for oss",
    email: "De som sender e-post for oss",
    payment: "De som tar imot betaling for oss",
    carrier: "De som leverer varer for oss",
    accounting: "De som fører regnskapet vårt",
    newsletter: "De som sender nyhetsbrev for oss",
    analytics: "De som lager statistikk for oss",
    hosting: "De som drifter systemene våre",
    support: "De som svarer kunder for oss",
    authority: "Offentlige myndigheter",
  },
}
