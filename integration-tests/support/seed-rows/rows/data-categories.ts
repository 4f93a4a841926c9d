import type { SeedRow } from "./types"

/** What the policies say is held, with what is exported and what an erasure does. */
export const DATA_CATEGORIES = {
  name: {
    term: "Grunnleggende informasjon: navn",
    seeds: "000, 001",
    holds: "all copies exported; kept on a locked sales document alone",
  },
  address: {
    term: "Kontaktinformasjon: adresse",
    seeds: "000, 001",
    holds: "kept with the buyer and the place of delivery while locked",
  },
  phone: {
    term: "telefonnummer",
    seeds: "000, 001",
    holds: "exported, and gone at once, on locked orders too",
  },
  email: {
    term: "epostadresse",
    seeds: "000, 001",
    holds: "exported, and gone at once, on locked orders too",
  },
  orders: {
    term: "Kundehistorikk: bestillings- og leveringsopplysninger",
    seeds: "000, 001",
    holds: "exported with tracking; figures stay, tracking goes",
  },
  carts: {
    term: "handlekurvbevegelser",
    seeds: "000",
    holds: "open, deleted and bought carts exported, and gone with their logs",
  },
  discounts: {
    term: "rabattkoder",
    seeds: "000",
    holds: "code, amount and use exported; renamed and switched off",
  },
  loyalty: {
    term: "lojalitetsprograminformasjon",
    seeds: "000",
    holds: "balance and movements exported; a balance is never forfeited",
  },
  agreements: {
    term: "aktive/tidligere produkter og avtaler, hvor mye/ofte brukt, status",
    seeds: "000",
    holds: "derived from orders and agreements; a running one blocks",
  },
  activity: {
    term: "Kundeaktivitet: lese- og handlingshistorikk i app/nett/e-post",
    seeds: "000",
    holds: "exported with who else got it; erased here, and a task there",
  },
  technical: {
    term: "tekniske opplysninger om enheter; Tekniske data: IP, nettlesertype, tidssone, lokasjon, OS, plattform",
    seeds: "000, 001",
    holds: "exported where it is held, and gone",
  },
  account: {
    term: "konto- og profilinformasjon; Brukerinformasjon: brukernavn, passord",
    seeds: "000, 001",
    holds: "existence exported, never a secret; the login goes, but staff's",
  },
  payment: {
    term: "Betalingsinformasjon: kredittkortnummer",
    seeds: "001",
    holds: "last digits and brand exported, then cut to what a refund needs",
  },
  support: {
    term: "kundeservice/klage",
    seeds: "000, 001",
    holds: "notes and pictures exported, and gone; an open claim blocks",
  },
} as const satisfies Record<string, SeedRow>
