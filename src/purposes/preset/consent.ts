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
