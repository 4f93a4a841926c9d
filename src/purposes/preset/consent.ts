import type { PurposeDefinition } from "../types"

/** Seed 001 «Sende nyhetsbrev og markedsføring (hvis du har gitt samtykke til dette)». */
export const marketing: PurposeDefinition = {
  id: "marketing",
  legal_basis: "consent",
  can_object: true,
  needs_consent: true,
  direct_marketing: true,
  label: {
    nb: "Nyhetsbrev og markedsføring",
    nn: "Nyhendebrev og marknadsføring",
    en: "Newsletters and marketing",
  },
  text: {
    nb: "Ja, jeg vil ha nyhetsbrev og markedsføring på e-post. Jeg kan når som helst trekke samtykket, like enkelt som jeg ga det.",
    nn: "Ja, eg vil ha nyhendebrev og marknadsføring på e-post. Eg kan når som helst trekkje samtykket tilbake, like enkelt som eg gav det.",
    en: "Yes, I want newsletters and marketing by e-mail. I may withdraw my consent at any time, as easily as I gave it.",
  },
  categories: ["name", "email", "communication", "activity"],
  recipients: ["mail"],
  retention: {
    nb: "Til du trekker samtykket; beviset for samtykket i tre år til",
    nn: "Til du trekkjer samtykket tilbake; provet på samtykket i tre år til",
    en: "Until you withdraw your consent; the proof of it for three more years",
  },
}

/** Seed 000 «lese- og handlingshistorikk» and its technical data: nothing is recorded unasked. */
export const activity: PurposeDefinition = {
  id: "activity",
  legal_basis: "consent",
  can_object: false,
  needs_consent: true,
  direct_marketing: false,
  label: {
    nb: "Historikk over det du gjør i butikken",
    nn: "Historikk over det du gjer i butikken",
    en: "A history of what you do in the shop",
  },
  text: {
    nb: "Ja, dere kan lagre hva jeg ser på, søker etter og gjør når jeg er logget inn, med opplysninger om enheten jeg bruker, for å vise meg det og forbedre butikken. Slutten av IP-adressen min lagres ikke. Jeg kan når som helst trekke samtykket, like enkelt som jeg ga det.",
    nn: "Ja, de kan lagre kva eg ser på, søkjer etter og gjer når eg er logga inn, med opplysningar om eininga eg bruker, for å vise meg det og forbetre butikken. Slutten av IP-adressa mi blir ikkje lagra. Eg kan når som helst trekkje samtykket tilbake, like enkelt som eg gav det.",
    en: "Yes, you may record what I look at, search for and do when I am logged in, with facts about the device I use, to show it to me and to improve the shop. The end of my IP address is not stored. I may withdraw my consent at any time, as easily as I gave it.",
  },
  categories: ["activity", "technical"],
  recipients: [],
  retention: {
    nb: "90 dager, om butikken ikke har satt en annen frist",
    nn: "90 dagar, om butikken ikkje har sett ein annan frist",
    en: "90 days, unless the shop has set another limit",
  },
}
