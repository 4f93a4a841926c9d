import type { choices as english } from "../en/choices"
import type { SameKeys } from "../texts"

export const choices: SameKeys<typeof english> = {
  title: "Samtykker og reservasjoner",
  states: {
    given: "Samtykket",
    withdrawn: "Trukket tilbake",
    objected: "Reservert",
  },
  channels: {
    storefront: "i nettbutikken",
    mail: "med en lenke i en e-post",
    customer: "med en forespørsel i nettbutikken",
    guest: "med en forespørsel som gjest",
    staff: "med en forespørsel til ansatte",
  },
  noticeChanged: "Personvernerklæringen er endret siden.",
}
