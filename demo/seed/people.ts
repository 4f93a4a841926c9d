import {
  anAddress,
  aPerson,
  type Address,
  type Person,
} from "../../integration-tests/support/shop"

type Home = Pick<Address, "address_1" | "postal_code" | "city"> &
  Partial<Address>

function resident(
  [first_name, last_name]: [string, string],
  phone: string,
  { company = "", ...home }: Home
): Person {
  const name = { first_name, last_name, phone }
  const mailbox = `${first_name}.${last_name}`
    .toLowerCase()
    .replaceAll("å", "a")
    .replaceAll("ø", "o")

  return aPerson({
    ...name,
    email: `${mailbox}@example.com`,
    company_name: company,
    address: anAddress({
      ...name,
      company,
      address_2: "",
      province: "",
      ...home,
    }),
  })
}

const TOFTES_GATE = {
  address_1: "Toftes gate 41",
  postal_code: "0552",
  city: "Oslo",
}

export const INGRID = resident(["Ingrid", "Solberg"], "+47 912 34 501", {
  ...TOFTES_GATE,
  address_2: "H0304",
})

/** Same family name and same house as Ingrid, and nobody's business but hers. */
export const SOLVEIG = resident(
  ["Solveig", "Solberg"],
  "+47 912 34 502",
  TOFTES_GATE
)

export const MAGNUS = resident(["Magnus", "Haugen"], "+47 912 34 503", {
  address_1: "Nygårdsgaten 89",
  postal_code: "5008",
  city: "Bergen",
})

export const AISHA = resident(["Aisha", "Khan"], "+47 912 34 504", {
  address_1: "Pedersgata 24",
  postal_code: "4013",
  city: "Stavanger",
})

/** Never made an account. */
export const PER = resident(["Per", "Åsen"], "+47 912 34 505", {
  address_1: "Storgata 92",
  postal_code: "9008",
  city: "Tromsø",
})

/** Buys for a kindergarten. */
export const TURID = resident(["Turid", "Bjørnstad"], "+47 912 34 506", {
  company: "Fjellheim Barnehage AS",
  address_1: "Elgeseter gate 10",
  postal_code: "7030",
  city: "Trondheim",
  metadata: { organization_number: "999888777" },
})

/** Whose turn the story is: the first one who has not been erased yet. */
export const PROTAGONISTS: readonly Person[] = [INGRID, AISHA, MAGNUS, TURID]

export const fullName = ({ first_name, last_name }: Person) =>
  `${first_name} ${last_name}`
