import type { SeedRow } from "./types"

/** What the policies say data is used for, and how far that goes. */
export const PURPOSES = {
  contract: {
    term: "Levering av tjeneste / avtaleinngåelse; bestillinger og betalinger",
    seeds: "000, 001",
    holds: "an open order keeps its own data from an erasure, and no other",
  },
  customer_relation: {
    term: "Administrasjon av kundeforhold: kundeservice, klagebehandling, feilretting",
    seeds: "000, 001",
    holds: "an open claim blocks; the claims window holds where staff say so",
  },
  order_communication: {
    term: "Kommunikasjon vedrørende bestillinger",
    seeds: "001",
    holds: "goes on under a restriction for an open order only",
  },
  improvement: {
    term: "Analyse, forretningsutvikling, forbedring; forbedring av nettside",
    seeds: "000, 001",
    holds: "after an objection nobody is identified; figures go on",
  },
  monitoring: {
    term: "Systemovervåking, feilretting",
    seeds: "000",
    holds: "logs and messages have a short life",
  },
  security: {
    term: "Sikkerhet, avdekking av svindel og kriminelle handlinger",
    seeds: "000",
    holds: "a hold with reason, owner and review day overrides, on record",
  },
  bookkeeping: {
    term: "Overholde rettslige forpliktelser: bokføringsloven",
    seeds: "000",
    holds: "the lock; no objection, no portability",
  },
  marketing: {
    term: "Nyhetsbrev og markedsføring",
    seeds: "001",
    holds: "from consent to withdrawal; an objection is absolute and at once",
  },
} as const satisfies Record<string, SeedRow>
