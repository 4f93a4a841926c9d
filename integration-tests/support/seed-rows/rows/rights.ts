import type { SeedRow } from "./types"

/** The rights the policies promise. */
export const RIGHTS = {
  access: {
    term: "Innsyn (kopi), tilgang",
    seeds: "000, 001",
    holds: "HTML, JSON and CSV, with purposes, recipients and last days",
  },
  rectification: {
    term: "Korrigering: rette/supplere",
    seeds: "000, 001",
    holds:
      "profile and open order corrected, locked document noted, others told",
  },
  erasure: {
    term: "Sletting uten ugrunnet opphold (ikke det bokføringsloven krever)",
    seeds: "000, 001",
    holds: "erased but for locked fields, and a letter with their last day",
  },
  restriction: {
    term: "Begrensning ved å administrere samtykker/reservasjoner",
    seeds: "000, 001",
    holds: "stored and not used; told before it is lifted",
  },
  objection: {
    term: "Protestere / motsette seg",
    seeds: "000, 001",
    holds: "a switch for each purpose; marketing at once and without judgement",
  },
  portability: {
    term: "Dataportabilitet: strukturert, alminnelig anvendt, maskinlesbart; kopi",
    seeds: "000, 001",
    holds:
      "what the person gave, under contract or by consent, as JSON and CSV",
  },
  withdrawal: {
    term: "Trekke samtykke",
    seeds: "001",
    holds: "one click, and a new row in the ledger",
  },
  complaint: {
    term: "Klage til Datatilsynet",
    seeds: "000",
    holds: "text and link in every reply and refusal",
  },
} as const satisfies Record<string, SeedRow>
