import { definePersonalData } from "../define-personal-data"
import type { PersonalData } from "../types"

const TIMES = ["created_at", "updated_at", "deleted_at"]

/** What is common to the plugin's own tables. */
const EVIDENCE = {
  module: "privacy",
  category: "privacy",
  purposes: ["accountability"],
  source: "observed",
  rows: "keep",
} as const

const PROOF = "Proves that the request was answered; names nobody by itself"

const request = definePersonalData({
  ...EVIDENCE,
  table: "privacy_request",
  label: { en: "Privacy requests", nb: "Personvernforespørsler" },
  reach: [{ column: "t.customer_id", in: "customer" }],
  why: "The shop must be able to prove that requests were answered",
  columns: {
    subject_digest: { category: "privacy", treatment: "keep", why: PROOF },
    customer_id: { category: "privacy", treatment: "keep", why: PROOF },
    note: {
      category: "support",
      source: "staff",
      treatment: "clear",
      onlyWhere: "t.type <> 'erasure'",
      why: "A remark of staff, of no use once the request is answered; the one on an erasure was checked to name nobody",
    },
  },
  notPersonal: [
    "id",
    "type",
    "status",
    "order_id",
    "reason",
    "requested_by",
    "details",
    "retained_through",
    "completed_at",
    ...TIMES,
  ],
})

const receipt = definePersonalData({
  ...EVIDENCE,
  table: "privacy_erasure_receipt",
  label: { en: "Erasure receipts", nb: "Slettekvitteringer" },
  reach: [
    {
      referencedBy: "privacy_request",
      column: "r.details ->> 'receipt_id'",
    },
  ],
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
  notPersonal: ["id", "kind", "receipt_id", ...TIMES],
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
  notPersonal: ["id", "action", "actor_id", "request_id", "details", ...TIMES],
})

/** The plugin's own tables: what proves an erasure is personal data too. */
export const privacyEntries: PersonalData[] = [
  request,
  receipt,
  tombstone,
  auditEntry,
]
