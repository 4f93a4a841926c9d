import { definePersonalData } from "../../define-personal-data"
import type { PersonalData } from "../../types"
import { EVIDENCE, PROOF, TIMES } from "./common"

const SEALED =
  "Encrypted, and the key is destroyed when the request is closed or its last letter has gone"

const sealed = {
  category: "privacy",
  source: "given",
  export: "existence",
} as const

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
    content_sealed: { ...sealed, treatment: "clear", why: SEALED },
    content_key: { ...sealed, treatment: "clear", why: SEALED },
    // the letter that says what was erased still has to be sent
    reply_sealed: { ...sealed, treatment: "keep", why: SEALED },
    reply_key: { ...sealed, treatment: "keep", why: SEALED },
  },
  notPersonal: [
    "id",
    "type",
    "status",
    "channel",
    "order_id",
    "reason",
    "requested_by",
    "locale",
    "received_at",
    "due_on",
    "extended_from",
    "extension_reason",
    "refusal_reason",
    "identified_by",
    "is_mailbox_proven",
    "waiting_for",
    "guards",
    "execute_after",
    "paused_at",
    "proposed_by",
    "approved_by",
    "attempts",
    "lease",
    "lease_until",
    "failed_code",
    "warned_at",
    "late_at",
    "details",
    "retained_through",
    "completed_at",
    "closed_at",
    ...TIMES,
  ],
})

const letter = definePersonalData({
  ...EVIDENCE,
  table: "privacy_letter",
  label: { en: "Letters about requests", nb: "Brev om forespørsler" },
  reach: [{ column: "t.request_id", in: "privacy_request" }],
  why: "The shop must be able to prove which letters it sent, and when",
  columns: {
    facts: { category: "privacy", treatment: "keep", why: PROOF },
  },
  notPersonal: [
    "id",
    "request_id",
    "template",
    "locale",
    "state",
    "attempts",
    "next_attempt_at",
    "accepted_at",
    "notification_id",
    ...TIMES,
  ],
})

const archive = definePersonalData({
  ...EVIDENCE,
  table: "privacy_archive",
  label: { en: "Exports to be fetched", nb: "Eksporter klare til nedlasting" },
  reach: [{ column: "t.request_id", in: "privacy_request" }],
  why: "Says that an export was made and how often it was fetched; the file goes",
  columns: {
    customer_id: { category: "privacy", treatment: "keep", why: PROOF },
    subject_references: {
      category: "privacy",
      treatment: "clear",
      export: "existence",
      why: "Says whose data the file holds, by ids and keyed digests; of no use without the file",
    },
    key_wrapped: {
      category: "credential",
      treatment: "clear",
      export: "existence",
      why: "Without the key the file in the shop's storage is noise",
    },
  },
  notPersonal: [
    "id",
    "request_id",
    "state",
    "file_id",
    "content_type",
    "file_name",
    "size",
    "sha256",
    "receipts_seen",
    "rows_done",
    "rows_total",
    "downloads",
    "expires_at",
    "deleted_file_at",
    ...TIMES,
  ],
})

const code = definePersonalData({
  ...EVIDENCE,
  table: "privacy_one_time_code",
  label: { en: "Mailed codes", nb: "Engangskoder" },
  reach: [
    { column: "t.reference", in: "privacy_request" },
    { column: "t.reference", in: "customer" },
  ],
  rows: "delete",
  why: "A code proves an address once, within minutes",
  columns: {
    reference: {
      category: "privacy",
      treatment: "clear",
      why: "Says for whom the code was made",
    },
    mailbox_digest: {
      category: "privacy",
      treatment: "clear",
      why: "Says where the code was mailed, under a digest",
    },
    code_hash: {
      category: "credential",
      treatment: "clear",
      export: "existence",
      why: "Opens what the code opens, to whoever could turn it back",
    },
    content: {
      category: "privacy",
      treatment: "clear",
      why: "What you decided, until the code comes back",
    },
  },
  notPersonal: [
    "id",
    "purpose",
    "tries_left",
    "expires_at",
    "used_at",
    ...TIMES,
  ],
})

/** Requests, and what is kept to answer them. */
export const requestEntries: PersonalData[] = [request, letter, archive, code]
