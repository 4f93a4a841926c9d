import { definePersonalData } from "../../define-personal-data"
import { EVIDENCE, TIMES } from "./common"

export const residualScan = definePersonalData({
  ...EVIDENCE,
  table: "privacy_residual_scan",
  label: { en: "Searches after erasure", nb: "Søk etter sletting" },
  reach: [{ column: "t.receipt_id", in: "privacy_erasure_receipt" }],
  why: "Proves that the database was searched for what might have been left",
  columns: {
    needle: {
      category: "technical",
      treatment: "keep",
      export: "existence",
      why: "What to look for, encrypted; it is deleted as soon as the search is over",
    },
    found: {
      category: "privacy",
      treatment: "keep",
      // rows of other people can be among them
      export: "existence",
      why: "Counts, and ids of rows that somebody has to look at",
    },
  },
  notPersonal: [
    "id",
    "receipt_id",
    "state",
    "searched_for",
    "rows_searched",
    "cursor",
    "attempts",
    "started_at",
    "heartbeat_at",
    "finished_at",
    ...TIMES,
  ],
})
