import type { disclosures as english } from "../en/disclosures"
import type { SameKeys } from "../texts"

export const disclosures: SameKeys<typeof english> = {
  title: "Utlevert til myndigheter",
  text: "Det som er utlevert etter lov eller rettens pålegg. Det står i personens arkiv.",
  none: "Ingenting er utlevert",
  noneText:
    "Noter det her når politiet, en domstol eller Skatteetaten har fått opplysninger om en person.",
  add: "Noter en utlevering",
  addText: "For godt: Den kan ikke endres eller fjernes etterpå.",
  added: "Notert.",
  to: "Til",
  who: "Hvem det gjelder",
  whoOptions: {
    customer_id: "En kunde eller gjest",
    order_id: "En bestilling",
  },
  ids: { customer_id: "Kunde-id", order_id: "Bestillings-id" },
  order: "Bestilling",
  basis: "Grunnlag",
  bases: {
    court_order: "Pålegg fra retten",
    legal_obligation: "Plikt etter loven",
    legal_claim: "Et rettskrav",
  },
  on: "Dag",
  reference: "Saksnummer",
  referenceHint:
    "Myndighetens eget, om den har gitt ett: store bokstaver, tall, punktum, skråstrek og bindestrek. Ingen navn.",
}
