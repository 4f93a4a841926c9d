import type { SeedRow } from "./types"

/** Whom the policies say data is shared with, and how it is kept. */
export const SHARING = {
  payment: {
    term: "Betalingsprosessorer",
    seeds: "001",
    holds: "discovered; told by itself, else a task with the answer",
  },
  carrier: {
    term: "Leveringsfirmaer",
    seeds: "001",
    holds: "discovered; a task for recent deliveries, none for old ones",
  },
  law: {
    term: "Lovkrav / rettsordre",
    seeds: "001",
    holds: "a disclosure on record: to whom, on what basis, when; and a hold",
  },
  protection: {
    term: "Beskytte rettigheter, eiendom, sikkerhet",
    seeds: "001",
    holds: "a hold with its ground keeps the data until it is lifted",
  },
  accounting: {
    term: "regnskapssystem",
    seeds: "000",
    holds: "keeps its vouchers, and the person is told of it",
  },
  vendors: {
    term: "nyhetsbrevleverandør, analyse",
    seeds: "000, 001",
    holds: "tasks that are acknowledged",
  },
  security: {
    term: "Sikkerhet: tekniske/organisatoriske tiltak",
    seeds: "000, 001",
    holds: "officers alone, nobody named in events and logs, exports expire",
  },
  notice: {
    term: "Endringer i personvernerklæringen",
    seeds: "001",
    holds: "versions with digests, and consents to older ones flagged",
  },
} as const satisfies Record<string, SeedRow>
