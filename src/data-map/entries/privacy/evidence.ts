import { definePersonalData } from "../../define-personal-data"
import type { PersonalData } from "../../types"
import { EVIDENCE, PROOF, TIMES } from "./common"

const receipt = definePersonalData({
  ...EVIDENCE,
  table: "privacy_erasure_receipt",
  label: { en: "Erasure receipts", nb: "Slettekvitteringer" },
  // by the request: receipts that amend the first are not named there
  reach: [{ column: "t.request_id", in: "privacy_request" }],
  why: "Counts, dates and ids that prove what an erasure did",
  columns: {
    subject_digest: { category: "privacy", treatment: "keep", why: PROOF },
    customer_ids: { category: "privacy", treatment: "keep", why: PROOF },
    retained: {
      category: "orders",
      treatment: "keep",
      why: "Says which orders bookkeeping law holds back, and until when",
    },
  },
  notPersonal: [
    "id",
    "request_id",
    "amends",
    "tables",
    "overridden",
    "recipients",
    "figures_digest",
    "residual_scan",
    "erased_at",
    ...TIMES,
  ],
})

const tombstone = definePersonalData({
  ...EVIDENCE,
  table: "privacy_tombstone",
  label: { en: "Tombstones", nb: "Slettemerker" },
  reach: [{ column: "t.receipt_id", in: "privacy_erasure_receipt" }],
  why: "Lets an erasure be repeated after a backup is restored",
  columns: {
    reference: {
      category: "privacy",
      treatment: "keep",
      why: "An id or a keyed digest; without it a restored backup would bring the person back",
    },
  },
  notPersonal: [
    "id",
    "kind",
    "receipt_id",
    "erased_at",
    "expires_at",
    "filed_at",
    ...TIMES,
  ],
})

const auditEntry = definePersonalData({
  ...EVIDENCE,
  table: "privacy_audit_entry",
  label: { en: "Audit log", nb: "Revisjonslogg" },
  reach: [{ column: "t.request_id", in: "privacy_request" }],
  why: "Says who looked at or changed whose data, and when",
  columns: {
    subject_digest: { category: "privacy", treatment: "keep", why: PROOF },
  },
  notPersonal: [
    "id",
    "sequence",
    "action",
    "actor_id",
    "request_id",
    "details",
    "previous_hash",
    "hash",
    ...TIMES,
  ],
})

const releaseReceipt = definePersonalData({
  ...EVIDENCE,
  table: "privacy_release_receipt",
  label: { en: "Release receipts", nb: "Frigivelseskvitteringer" },
  reach: [{ referencedBy: "privacy_retention_lock", column: "r.receipt_id" }],
  why: "Counts, dates and ids that prove what the end of a lock did",
  columns: {
    records: {
      category: "orders",
      treatment: "keep",
      // one receipt is about the records of many
      export: "existence",
      why: "Says which records were released; they name nobody any more",
    },
    customers_removed: {
      category: "privacy",
      treatment: "keep",
      export: "existence",
      why: "Ids of empty customer rows, which prove that they went",
    },
  },
  notPersonal: ["id", "tables", "figures_digest", "released_at", ...TIMES],
})

export const evidenceEntries: PersonalData[] = [
  receipt,
  releaseReceipt,
  tombstone,
  auditEntry,
]
