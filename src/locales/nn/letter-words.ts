import type { LetterWords } from "../letter-texts"

/** Words of letters in Norwegian nynorsk. */
export const words: LetterWords = {
  asked: {
    access: "innsyn i personopplysningane dine",
    portability: "å få med deg personopplysningane dine",
    rectification: "å få retta personopplysningane dine",
    erasure: "å få sletta personopplysningane dine",
    restriction: "å få avgrensa bruken av personopplysningane dine",
    objection: "å reservere deg mot bruk av personopplysningane dine",
    consent_withdrawal: "å trekkje tilbake samtykket ditt",
  },
  entries: { one: "1 oppføring", other: "{count} oppføringar" },
  kinds: {
    name: "Namn",
    address: "Adresser",
    phone: "Telefonnummer",
    email: "E-postadresser",
    orders: "Bestillingar",
    delivery: "Leveringar",
    cart: "Handlekorger",
    discount: "Rabattkodar",
    loyalty: "Lojalitetsprogram",
    agreement: "Produkt og avtalar",
    account: "Konto og profil",
    credential: "Innlogging",
    payment: "Betalingar",
    communication: "Meldingar vi har sendt deg",
    support: "Kundeservice og klager",
    activity: "Kva du har gjort i butikken",
    technical: "Tekniske data",
    privacy: "Tidlegare personvernsaker",
    unclassified: "Anna",
  },
  kept: {
    amounts: "beløp",
    items: "varer",
    name: "namnet ditt",
    street: "gateadressa",
    place: "poststaden",
    organization_number: "organisasjonsnummeret",
  },
  guards: {
    open_order: "Bestilling som ikkje er ferdig behandla",
    withdrawal_period: "Bestilling der angrefristen ikkje har gått ut",
    open_return: "Bestilling med ein retur som ikkje er ferdig",
    open_claim: "Bestilling med ein reklamasjon som ikkje er ferdig behandla",
    open_exchange: "Bestilling med eit byte som ikkje er ferdig",
    open_payment: "Bestilling med ei betaling som ikkje er gjord opp",
    open_transfer:
      "Bestilling som er i ferd med å flyttast til ein annan konto",
    open_draft_order: "Bestilling som vi har laga eit utkast til",
    active_agreement: "Avtale som framleis gjeld, til dømes eit abonnement",
    loyalty_balance:
      "Pengar du har til gode hos oss, på konto eller gåvekort. Dei skal du få først",
    legal_hold:
      "Opplysningar som trengst i ei sak eller ein kontroll (personvernforordninga artikkel 17 nr. 3)",
  },
  otherGuard: "Noko anna vi må avklare først",
  refusals: {
    identity_not_proven:
      "Vi kunne ikkje stadfeste at det er du som spør, og kan derfor verken utlevere eller endre noko (personvernforordninga artikkel 12 nr. 6).",
    not_held: "Vi har ingen opplysningar om deg som førespurnaden kan gjelde.",
    manifestly_unfounded:
      "Vi meiner at førespurnaden er openbert grunnlaus (personvernforordninga artikkel 12 nr. 5).",
    excessive:
      "Vi meiner at førespurnaden er overdriven, til dømes fordi vi nyleg har svart på den same (personvernforordninga artikkel 12 nr. 5).",
    others_rights:
      "Ein kopi ville ha gått ut over rettane til andre (personvernforordninga artikkel 15 nr. 4 og 20 nr. 4).",
    not_portable:
      "Retten til å ta med seg opplysningar gjeld det du sjølv har gitt oss, etter avtale eller samtykke. Det gjeld ikkje desse opplysningane (personvernforordninga artikkel 20 nr. 1). Du kan be om innsyn i dei i staden.",
    already_correct:
      "Opplysningane er rette slik dei står (personvernforordninga artikkel 16).",
    locked_document:
      "Salsdokumentet er alt utferda, og då kan vi ikkje endre det etter bokføringsreglane. Feil i det rettar vi med ein merknad eller eit nytt dokument.",
    legal_obligation:
      "Lova krev at vi tek vare på opplysningane (personvernforordninga artikkel 17 nr. 3 bokstav b).",
    legal_claims:
      "Opplysningane trengst for å fastsetje, gjere gjeldande eller forsvare eit rettskrav (personvernforordninga artikkel 17 nr. 3 bokstav e, 18 nr. 2 og 21 nr. 1).",
    public_interest:
      "Opplysningane trengst av omsyn til allmenne interesser, forsking eller statistikk (personvernforordninga artikkel 17 nr. 3 og 21 nr. 6).",
    freedom_of_expression:
      "Opplysningane trengst for ytrings- og informasjonsfridomen (personvernforordninga artikkel 17 nr. 3 bokstav a).",
    still_needed:
      "Vi treng framleis opplysningane til det vi fekk dei for, og ingen av grunnane til å krevje sletting gjeld (personvernforordninga artikkel 17 nr. 1).",
    no_ground:
      "Ingen av grunnane til å krevje avgrensing gjeld (personvernforordninga artikkel 18 nr. 1).",
    compelling_grounds:
      "Vi har tvingande rettkomne grunnar som veg tyngre enn protesten din (personvernforordninga artikkel 21 nr. 1).",
  },
  otherRefusal: "Ta kontakt med oss, så forklarer vi kvifor.",
  extensions: {
    complexity: "Grunnen er at førespurnaden er omfattande å svare på.",
    number_of_requests: "Grunnen er at vi har mange førespurnader å svare på.",
  },
  otherExtension: "Ta kontakt med oss, så forklarer vi kvifor.",
  grounds: {
    accuracy_contested:
      "du meiner at opplysningane ikkje er rette, og vi må undersøkje det",
    unlawful:
      "du meiner at bruken er ulovleg, men vil ikkje ha opplysningane sletta",
    legal_claim: "du treng opplysningane til eit rettskrav",
    objection_pending:
      "du har protestert mot bruken, og vi må vurdere protesten",
  },
  recipients: {
    messages: "Dei som sender meldingar for oss",
    mail: "Dei som sender e-post for oss",
    email: "Dei som sender e-post for oss",
    payment: "Dei som tek imot betaling for oss",
    carrier: "Dei som leverer varer for oss",
    accounting: "Dei som fører rekneskapen vår",
    newsletter: "Dei som sender nyheitsbrev for oss",
    analytics: "Dei som lagar statistikk for oss",
    hosting: "Dei som driftar systema våre",
    support: "Dei som svarer kundar for oss",
    authority: "Offentlege styresmakter",
  },
}
