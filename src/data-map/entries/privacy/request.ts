import { definePersonalData } from "../../define-personal-data"
import { EVIDENCE, PROOF, TIMES } from "./common"

export const request = definePersonalData({
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
