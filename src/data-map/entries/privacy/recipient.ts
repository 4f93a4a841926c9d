import { definePersonalData } from "../../define-personal-data"
import type { PersonalData } from "../../types"
import { EVIDENCE, PROOF, TIMES } from "./common"

const SEALED =
  "Encrypted, and the key is destroyed when the recipient has answered, at the latest after 180 days"

const sealed = {
  category: "privacy",
  export: "existence",
  // the recipient still has to be told of the erasure
  treatment: "keep",
  why: SEALED,
} as const

const task = definePersonalData({
  ...EVIDENCE,
  table: "privacy_recipient_task",
  label: {
    en: "Who was told",
    nb: "Hvem som har fått beskjed",
    nn: "Kven som har fått beskjed",
  },
  // a guest's task names no customer
  reach: [
    { column: "t.request_id", in: "privacy_request" },
    { column: "t.customer_id", in: "customer" },
  ],
  why: "Proves for five years that those who got your data from the shop were told what became of it",
  columns: {
    customer_id: { category: "privacy", treatment: "keep", why: PROOF },
    subject_sealed: sealed,
    subject_key: sealed,
  },
  notPersonal: [
    "id",
    "recipient_id",
    "request_id",
    "type",
    "way",
    "state",
    "due_on",
    "attempts",
    "next_attempt_at",
    "lease",
    "lease_until",
    "failed_code",
    "outcome",
    "completed_by",
    "told_at",
    "settled_at",
    "announced_at",
    ...TIMES,
  ],
})

const disclosure = definePersonalData({
  ...EVIDENCE,
  table: "privacy_disclosure",
  label: {
    en: "Disclosures to authorities",
    nb: "Utleveringer til myndigheter",
    nn: "Utleveringar til styresmakter",
  },
  reach: [
    { column: "t.customer_id", in: "customer" },
    { column: "t.order_id", in: "order" },
  ],
  why: "Says which authority was handed your data, when and under which law; it is never changed, and removed after five years",
  columns: {
    customer_id: { category: "privacy", treatment: "keep", why: PROOF },
    reference: {
      category: "privacy",
      source: "staff",
      treatment: "keep",
      why: "The authority's own case number",
    },
  },
  notPersonal: [
    "id",
    "order_id",
    "recipient_id",
    "basis",
    "disclosed_on",
    "recorded_by",
    ...TIMES,
  ],
})

/** Who was told what, and what was disclosed. */
export const recipientEntries: PersonalData[] = [task, disclosure]
