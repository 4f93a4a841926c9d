import type { customer as english } from "../en/customer"
import type { SameKeys } from "../texts"

export const customer: SameKeys<typeof english> = {
  title: "Personvern",
  state: {
    label: "Personopplysninger",
    identifiable: "Lagret",
    restricted: "Begrenset",
    erased: "Slettet",
  },
  held: "Hva som er lagret",
  rows_one: "{{rows}} rad",
  rows_other: "{{rows}} rader",
  locked: "Låst for regnskapet",
  lockedNone: "Ingenting",
  lockedUntil_one: "{{records}} bilag til {{day}}",
  lockedUntil_other: "{{records}} bilag til {{day}}",
  lockedWithoutEnd_one: "{{records}} bilag, uten sluttdato",
  lockedWithoutEnd_other: "{{records}} bilag, uten sluttdato",
  openRequests: "Åpne forespørsler",
  export: "Eksporter",
  plan: "Plan",
  erase: "Slett",
  erasedNotice:
    "Denne personen er slettet. Derfor er navn, e-post, telefon og adresser på denne siden tomme eller erstattet. Det loven krever at dere beholder, står på bestillingene til låsen utløper.",
  deleteNotice:
    "Medusas egen «Delete» skjuler bare kunden: Alle felt blir liggende i databasen. Det er «Slett» her som fjerner personen.",
}
